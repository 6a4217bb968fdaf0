import pino from 'pino'

/**
 * The log. Its one method takes an event and a closed set of ids and codes, so that no name, number, text, query
 * string, body or file name can be written by accident.
 */
export type LogFields = {
  requestId?: string
  method?: string
  /** The contract's path, `{id}` and all; never the address as sent. */
  route?: string
  status?: number
  code?: string
  milliseconds?: number
  /** Class of an unexpected error and where in our code it came from; never its message. */
  error?: string
  at?: string
}

export type Log = (level: 'debug' | 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void

export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
  return (at, event, fields = {}) => {
    logger[at]({ event, ...fields })
  }
}

export const silentLog: Log = () => undefined

/** Class and first frame of an error. Messages can quote data, so they are left out. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
  const frame = error.stack?.split('\n').find((line) => line.startsWith('    at '))
  return { error: code, ...(frame ? { at: frame.trim().replace(/\(?(file:\/\/)?\/.*\//, '(') } : {}) }
}
