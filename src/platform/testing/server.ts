import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

export interface RunningProgram {
  url: string
  process: ChildProcess
  /** All lines so far, of both streams. */
  lines: string[]
  /** Sends the signal and waits for the end; gives the exit code, null when the signal itself ended it. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts the built program as its own process, as `npm start` does, on a free port; waits until it is ready, or throws what it said. */
export async function startProgram(env: Record<string, string>): Promise<RunningProgram> {
  const child = runProgram('dist/main.js', [], { PORT: '0', ...env })
  const url = await new Promise<string>((resolve, reject) => {
    child.onLine((line) => {
      const ready = /^Wegwijzer is ready: (\S+)$/.exec(line)
      if (ready) resolve(ready[1]!)
    })
    void child.ended.then((code) => reject(new Error(`ended with ${code}: ${child.lines.join('\n')}`)))
  })
  return {
    url,
    process: child.process,
    lines: child.lines,
    end: (signal = 'SIGTERM') => {
      child.process.kill(signal)
      return child.ended
    },
  }
}

/** Runs one file of the built program to its end. */
export async function runToEnd(
  file: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; lines: string[] }> {
  const child = runProgram(file, args, env)
  return { code: await child.ended, lines: child.lines }
}

function runProgram(file: string, args: string[], env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'), ...env },
  })
  const lines: string[] = []
  const listeners: ((line: string) => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const listener of listeners) listener(line)
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { process: child, lines, ended, onLine: (listener: (line: string) => void) => void listeners.push(listener) }
}
