import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The value that the share `q` of all values does not exceed. */
export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * q) - 1)] ?? Number.NaN

export type Run = { seconds: number /** Highest resident memory, MiB. */; peak: number; stdout: string }

/** Highest resident memory of a process so far, from the kernel (Linux). */
function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs a command to its end. @throws with its stderr where it fails */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    let peak = 0
    const sampling = setInterval(() => {
      peak = Math.max(peak, highWater(child.pid ?? 0))
    }, 20)
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(sampling)
      const seconds = (performance.now() - began) / 1000
      if (code === 0) resolve({ seconds, peak, stdout })
      else reject(new Error(`${command} ended with ${code}: ${stderr.slice(0, 500)}`))
    })
  })
}

/** Prints a table and what to make of it. */
export function report(title: string, rows: object[]): void {
  console.log(`\n${title}`)
  console.table(rows)
}
