import { posix } from 'node:path'
import { isTest, lineAt, type Finding, type SourceFile } from '../../tree.ts'
import { importsOf } from '../source.ts'
import { moduleOrder, roomOf } from './modules.ts'

/** The demo runs the program: only main stands above it. */
const BELOW_DEMO = new Set(['src/program.ts', 'src/database.ts', 'src/modules.ts', 'src/reference.ts', 'src/import/index.ts'])

/**
 * A module imports only modules above it in src/modules.ts, and only through their index.ts; platform knows nothing of the
 * subject; integrations know platform; desk and demo stand on top. So a circle cannot exist.
 */
export function importOrder(files: SourceFile[]): Finding[] {
  const order = moduleOrder(files)
  return [...missingFromOrder(files, order), ...files.flatMap((file) => importsAgainstOrder(file, order))]
}

function missingFromOrder(files: SourceFile[], order: string[]): Finding[] {
  const found = new Set(
    files
      .map((file) => roomOf(file.path))
      .filter((room) => room?.room === 'module')
      .map((room) => room!.name),
  )
  return [...found]
    .filter((name) => !order.includes(name))
    .map((name) => ({ path: `src/modules/${name}`, says: `the module ${name} does not stand in src/modules.ts` }))
}

function importsAgainstOrder(file: SourceFile, order: string[]): Finding[] {
  const from = roomOf(file.path)
  if (!from || isTest(file.path) || !/\.tsx?$/.test(file.path)) return []
  return importsOf(file.text).flatMap(({ specifier, index }) => {
    if (!specifier.startsWith('.')) return []
    const target = posix.normalize(posix.join(posix.dirname(file.path), specifier))
    const says = complaint(from, target, order)
    return says ? [{ path: file.path, line: lineAt(file.text, index), says }] : []
  })
}

type Room = NonNullable<ReturnType<typeof roomOf>>

function complaint(from: Room, target: string, order: string[]): string | null {
  if (isTest(target)) return `imports ${target}, which is for tests only`
  const to = roomOf(target)
  if (!to) return target === 'package.json' ? null : `imports ${target}, which is outside src`
  if (from.room === to.room && from.name === to.name) return null
  if (from.room === 'top') return null
  if (to.room === 'top')
    return target === 'src/config.ts' || (from.room === 'demo' && BELOW_DEMO.has(target))
      ? null
      : `imports ${target}, which stands above it`
  if (to.room === 'platform') return null
  if (from.room === 'platform') return `imports ${target}: platform knows nothing of our subject`
  if (from.room === 'integration') return `imports ${target}: an integration knows platform only`
  if (to.room === 'integration') return throughDoor(target)
  if (from.room === 'module' && to.room === 'module') return moduleComplaint(from.name, to.name, target, order)
  if (from.room === 'module') return `imports ${target}: ${to.room} stands above every module`
  if (from.room === 'desk' && to.room === 'demo') return `imports ${target}: demo stands above desk`
  return throughDoor(target)
}

function moduleComplaint(from: string, to: string, target: string, order: string[]): string | null {
  if (order.indexOf(to) >= order.indexOf(from)) return `imports ${target}: ${to} does not stand above ${from} in src/modules.ts`
  return throughDoor(target)
}

function throughDoor(target: string): string | null {
  return target.endsWith('/index.ts') ? null : `imports ${target}: go through its index.ts`
}
