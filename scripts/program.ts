import { build } from 'esbuild'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Module } from '../src/platform/module.ts'
import type { Transition } from './papers/states.ts'
import type { SourceFile } from './tree.ts'

const CACHE = 'node_modules/.cache/wegwijzer'

/** The parts of the program that say something of themselves: its routes, its roles, and what may follow what. */
export interface Program {
  modules: Module[]
  roles: readonly string[]
  transitions: { name: string; table: readonly Transition[] }[]
}

/** Loads the program's own tables, without starting it. */
export async function loadProgram(files: SourceFile[]): Promise<Program> {
  const tables = files.flatMap((file) => tablesIn(file))
  const entry = [
    `export { modules } from './src/modules.ts'`,
    `export { ROLES as roles } from './src/platform/actor.ts'`,
    ...tables.map(({ path, constant }, at) => `export { ${constant} as table${at} } from './${path}'`),
  ].join('\n')
  mkdirSync(CACHE, { recursive: true })
  const outfile = resolve(CACHE, `program-${process.pid}-${Date.now()}.mjs`)
  await build({
    stdin: { contents: entry, resolveDir: '.' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  const loaded = (await import(pathToFileURL(outfile).href)) as { modules: Module[]; roles: readonly string[] } & Record<
    string,
    readonly Transition[]
  >
  return {
    modules: loaded.modules,
    roles: loaded.roles,
    transitions: tables.map(({ name }, at) => ({ name, table: loaded[`table${at}`]! })),
  }
}

/** A module exports each table of states as `transitions` or `<thing>Transitions`. */
function tablesIn(file: SourceFile): { path: string; constant: string; name: string }[] {
  const module = /^src\/modules\/([^/]+)\/.*\.ts$/.exec(file.path)?.[1]
  if (!module || file.path.endsWith('.test.ts')) return []
  return [...file.text.matchAll(/^export const (\w*[tT]ransitions)\b/gm)].map((match) => {
    const thing = match[1]!.replace(/Transitions$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return { path: file.path, constant: match[1]!, name: thing === 'transitions' ? module : `${module}-${thing}` }
  })
}
