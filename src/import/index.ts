import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/db/pool.ts'
import { NotFetched } from '../platform/fetch-safely.ts'
import { Unreadable, type Kind } from './kind.ts'
import { chances } from './kinds/chances.ts'
import { esco } from './kinds/esco.ts'
import { hsds } from './kinds/hsds.ts'
import { postcodes } from './kinds/postcodes.ts'
import { exitCode, report, type Outcome, type Output } from './report.ts'
import { runKind, type Options } from './run.ts'

/** What can be imported; a new kind is a file in kinds/ and a name here. */
const KINDS: Kind[] = [chances, esco, hsds, postcodes]

/** The running database, or one started for the duration; closed when the import is over. */
export type OpenDb = () => Promise<{ db: Db; clock: Clock; close: () => Promise<void> }>

const terminal: Output = { write: (text) => void process.stdout.write(text), isTerminal: process.stdout.isTTY }

/** `npm run import -- <kind> <path> [--dry-run] [--all-or-nothing] [--remove-many] [--json]`. Gives the exit code: 0 all good, 1 some rows refused, 2 nothing done. */
export async function runImport(argv: string[], openDb: OpenDb, output: Output = terminal): Promise<0 | 1 | 2> {
  const asked = readArguments(argv)
  const outcome = 'wrong' in asked ? stopped(asked.kind, asked.wrong) : await attempt(asked, openDb, output)
  report(output, outcome, argv.includes('--json'))
  return exitCode(outcome)
}

interface Asked extends Options {
  kind: Kind
  path: string
}

function readArguments(argv: string[]): Asked | { kind: string; wrong: string } {
  const list = KINDS.map(({ name, takes }) => `  ${name}: ${takes}`).join('\n')
  const usage = `Write: npm run import -- <kind> <path> [--source <name>] [--dry-run] [--all-or-nothing] [--remove-many] [--json]\nKinds:\n${list}`
  const options = {
    source: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'all-or-nothing': { type: 'boolean' },
    'remove-many': { type: 'boolean' },
    json: { type: 'boolean' },
  } as const
  const { values, positionals, wrong } = parsed(() => parseArgs({ args: argv, options, allowPositionals: true }))
  const [name = '', path, ...rest] = positionals
  const kind = KINDS.find((candidate) => candidate.name === name)
  if (wrong !== null) return { kind: name, wrong: `${wrong}\n${usage}` }
  if (!kind) return { kind: name, wrong: `${name === '' ? 'no kind was given' : `there is no kind "${name}"`}.\n${usage}` }
  if (path === undefined || rest.length > 0) return { kind: name, wrong: `give one path.\n${usage}` }
  if (!existsSync(path) && !(kind.takesUrl && /^https?:/.test(path))) return { kind: name, wrong: `there is nothing at ${path}.` }
  if (values.source !== undefined && !/^[a-z0-9][a-z0-9-]{1,59}$/.test(values.source))
    return { kind: name, wrong: 'a source is called by small letters, figures and dashes.' }
  return {
    kind,
    path,
    dryRun: values['dry-run'] === true,
    removeMany: values['remove-many'] === true,
    allOrNothing: values['all-or-nothing'] === true,
    ...(values.source === undefined ? {} : { source: values.source }),
  }
}

function parsed<T extends { values: object; positionals: string[] }>(
  read: () => T,
): { values: Partial<T['values']>; positionals: string[]; wrong: string | null } {
  try {
    return { ...read(), wrong: null }
  } catch (error) {
    return { values: {}, positionals: [], wrong: (error as Error).message }
  }
}

async function attempt(asked: Asked, openDb: OpenDb, output: Output): Promise<Outcome> {
  const { db, clock, close } = await openDb()
  try {
    return await runKind(asked.kind, asked.path, asked, { db, clock, output })
  } catch (error) {
    if (error instanceof Unreadable || error instanceof NotFetched || isFileError(error))
      return stopped(asked.kind.name, `${basename(asked.path)} cannot be read: ${error.message}`)
    throw error
  } finally {
    await close()
  }
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'path' in error
}

function stopped(kind: string, why: string): Outcome {
  return { kind, dryRun: false, counts: { imported: 0, unchanged: 0, removed: 0, refused: 0 }, refusals: [], remarks: [], stopped: why }
}
