import { build } from 'esbuild'
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Module } from '../src/platform/module.ts'
import type { Transition } from './papers/states.ts'
import type { CheckQuestions } from './rules/papers/question-tree.ts'
import type { SourceFile } from './tree.ts'

/** Kept between runs, never committed. */
export const CACHE = 'node_modules/.cache/wegwijzer'
let loads = 0

/** The parts of the program that say something of themselves: its routes, its roles, and what may follow what. */
export interface Program {
  modules: Module[]
  roles: readonly string[]
  purposes: readonly string[]
  transitions: { name: string; table: readonly Transition[] }[]
  checkQuestions: CheckQuestions
}

interface Loaded {
  modules: Module[]
  roles: readonly string[]
  knownPurposes: () => string[]
  checkQuestions: CheckQuestions
}

/** Loads the program's own tables, without starting it. */
export async function loadProgram(files: SourceFile[]): Promise<Program> {
  const tables = files.flatMap((file) => tablesIn(file))
  const entry = [
    `export { modules } from './src/modules.ts'`,
    `export { ROLES as roles } from './src/platform/actor.ts'`,
    `export { knownPurposes } from './src/modules/people/index.ts'`,
    `export { check as checkQuestions } from './src/modules/intake/questions/checker.ts'`,
    ...tables.map(({ path, constant }, at) => `export { ${constant} as table${at} } from './${path}'`),
  ].join('\n')
  const loaded = await loadSource<Loaded & Record<string, readonly Transition[]>>(entry)
  return {
    modules: loaded.modules,
    roles: loaded.roles,
    purposes: loaded.knownPurposes(),
    checkQuestions: loaded.checkQuestions,
    transitions: tables.map(({ name }, at) => ({ name, table: loaded[`table${at}`]! })),
  }
}

/** Bundles a few lines of TypeScript that lean on src, and loads them; packages stay where they are. */
async function loadSource<T>(entry: string): Promise<T> {
  mkdirSync(CACHE, { recursive: true })
  const outfile = resolve(CACHE, `source-${process.pid}-${(loads += 1)}.mjs`)
  try {
    await build({
      stdin: { contents: entry, resolveDir: '.' },
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    })
    return (await import(pathToFileURL(outfile).href)) as T
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** A module exports each table of states as `transitions` or `<thing>Transitions`. */
function tablesIn(file: SourceFile): { path: string; constant: string; name: string }[] {
  const module = /^src\/modules\/([^/]+)\/.*\.ts$/.exec(file.path)?.[1]
  if (!module || file.path.endsWith('.test.ts')) return []
  return [...file.text.matchAll(/^export const (\w*[tT]ransitions)\b/gm)].map((match) => {
    const thing = match[1]!.replace(/[tT]ransitions$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return { path: file.path, constant: match[1]!, name: thing === '' ? module : `${module}-${thing}` }
  })
}
