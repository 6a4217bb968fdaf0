import type { z } from 'zod'
import { type Fault, LIMITS } from '../../shared/manifest.ts'

/** A file that is not taken. Nothing of it is stored. */
export class FileRefused extends Error {
  readonly code: 'faulty' | 'conflict'
  readonly faults: readonly Fault[]
  constructor(code: 'faulty' | 'conflict', faults: readonly Fault[]) {
    super(faults.map(faultText).join('\n'))
    this.code = code
    this.faults = faults
  }
}

export const faultText = ({ line, field, message }: Fault) =>
  `line ${line}: ${field === null ? '' : `${field}: `}${message}`

/** Collects faults of the first 20 faulty lines. */
export class Faults {
  readonly found: Fault[] = []
  #lines = new Set<number>()

  add(line: number, field: string | null, message: string): void {
    if (this.isFull && !this.#lines.has(line)) return
    this.#lines.add(line)
    this.found.push({ line, field, message })
  }

  get any(): boolean {
    return this.found.length > 0
  }

  get isFull(): boolean {
    return this.#lines.size >= LIMITS.faultsReported
  }

  /** To be thrown: ends the reading of the file. */
  refusal(): FileRefused {
    return new FileRefused('faulty', this.found)
  }
}

/** A line's value; a fault and undefined where it is not one JSON object. The parser's own message quotes the text. */
export function parseObject(
  line: string,
  number: number,
  faults: Faults,
): Record<string, unknown> | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    faults.add(number, null, line.trim() === '' ? 'is empty' : 'is not JSON')
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.add(number, null, 'is not a JSON object')
    return undefined
  }
  return value as Record<string, unknown>
}

/** Faults of one line, by field. A name the format does not know is content: it is told by position only. */
export function addIssues(line: number, value: unknown, error: z.ZodError, faults: Faults): void {
  for (const issue of error.issues) {
    const field = issue.path.length === 0 ? null : issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      const holder = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], value)
      const names = Object.keys(holder as object)
      for (const key of issue.keys) {
        faults.add(line, field, `field ${names.indexOf(key) + 1} is not part of the format`)
      }
    } else if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
      faults.add(line, field, 'is missing')
    } else {
      faults.add(line, field, issue.message)
    }
  }
}
