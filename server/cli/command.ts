import { ConfigError } from '../config.ts'
import { DatabaseUnavailable } from '../db/database.ts'
import { KeyError } from '../keys/key-ring.ts'

/** Wrong words on the command line: exit 2. */
export class UsageError extends Error {}

/** Errors whose message is written for the operator, on one line, and holds no data. */
const isForOperator = (error: unknown): error is Error =>
  error instanceof ConfigError ||
  error instanceof KeyError ||
  error instanceof UsageError ||
  error instanceof DatabaseUnavailable

/** A port that cannot be listened on: the operator's to change. */
const portProblem = (error: unknown): string | undefined =>
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'listen' &&
  'code' in error &&
  'port' in error
    ? `PORT (or IDENTITY_PROVIDER_PORT): ${error.port} cannot be listened on (${error.code}); set it to another`
    : undefined

/** Runs a command of the command line and ends the process with its exit code. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (isForOperator(error)) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = error instanceof UsageError ? 2 : 1
      return
    }
    const port = portProblem(error)
    if (port) {
      process.stderr.write(`${port}\n`)
      process.exitCode = 1
      return
    }
    // The message of an unexpected error can quote data: its class and code are enough to look for.
    const name = error instanceof Error ? error.name : 'error'
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
    process.stderr.write(
      `Something went wrong here (${name}${code}). Nothing that was not confirmed is stored.\n`,
    )
    if (process.env['LOG_LEVEL'] === 'debug') console.error(error)
    process.exitCode = 1
  }
}
