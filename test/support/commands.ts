import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

// Each command is a process that starts, embedded a whole database with it: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

/** The built commands, run as an operator runs them: a process of their own with an environment of their own. */
export type Command = 'ingest' | 'portal' | 'main'

export type Ended = {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
  milliseconds: number
  /** Most memory it had at once; 0 where the system does not tell. */
  peakMiB: number
}

export type Running = {
  child: ChildProcess
  stdout(): string
  stderr(): string
  ended: Promise<Ended>
  /** Resolves once standard output holds the text. @throws when the process ends without it */
  says(text: string | RegExp): Promise<void>
}

const path = (command: Command) => fileURLToPath(new URL(`../../dist/server/${command}.js`, import.meta.url))

function peakMemory(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

export function start(command: Command, args: readonly string[], env: Record<string, string>): Running {
  const began = performance.now()
  const child = spawn(process.execPath, [path(command), ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: 'pipe',
  })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // A process that ends early closes its end of the pipe; what became of it is told by its exit.
  child.stdin?.on('error', () => undefined)
  let peakMiB = 0
  const watching = setInterval(() => {
    peakMiB = peakMemory(child.pid) || peakMiB
  }, 100)
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    clearInterval(watching)
    return { peakMiB, code, signal, stdout, stderr, milliseconds: performance.now() - began }
  })
  const has = (text: string | RegExp) =>
    typeof text === 'string' ? stdout.includes(text) : text.test(stdout)
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => has(text) && resolve()
        child.stdout?.on('data', look)
        child.once('close', () =>
          reject(new Error(`ended without a word of it; it said:\n${stdout}${stderr}`)),
        )
        look()
      }),
  }
}

/** Runs a command to its end. */
export function run(
  command: Command,
  args: readonly string[],
  env: Record<string, string>,
  stdin: string | Uint8Array = '',
): Promise<Ended> {
  const running = start(command, args, env)
  running.child.stdin?.end(stdin)
  return running.ended
}

/**
 * How many times longer than on an idle machine a process takes to start just now, at least 1: what a limit in
 * milliseconds is multiplied by, so that it holds for the command and not for what else runs.
 */
export async function slowness(): Promise<number> {
  const { milliseconds } = await run('ingest', [], {})
  return Math.max(1, milliseconds / 300)
}
