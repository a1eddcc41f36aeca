import type { SourceFile } from '../../tree.ts'
import { withoutComments } from '../source.ts'

/** The modules in their order, read from the list in src/modules.ts: the order in which they stand there is the law. */
export function moduleOrder(files: SourceFile[]): string[] {
  const source = withoutComments(files.find((file) => file.path === 'src/modules.ts')?.text ?? '')
  const folders = new Map(
    [...source.matchAll(/import (?:\* as )?\{?\s*(\w+)\s*\}? from '\.\/modules\/([^/]+)\//g)].map((match) => [match[1]!, match[2]!]),
  )
  const list = source.slice(source.search(/\bmodules\b[^=\n]*=\s*\[/))
  const named = [...list.matchAll(/\bname:\s*'([^']+)'|^\s*(?:\.\.\.)?(\w+)(?:\.\w+)?,?\s*$/gm)].map(
    (match) => match[1] ?? folders.get(match[2]!),
  )
  return [...new Set(named.filter((name) => name !== undefined && [...folders.values()].includes(name)))] as string[]
}

/** Which room of the house a file stands in: platform, integrations, a module, desk, demo, or the top. */
export function roomOf(path: string): { room: string; name: string } | null {
  const [src, first, second] = path.split('/')
  if (src !== 'src' || !first) return null
  if (first === 'modules' && second) return { room: 'module', name: second }
  if (first === 'integrations' && second) return { room: 'integration', name: second }
  if (['platform', 'desk', 'demo'].includes(first)) return { room: first, name: first }
  return { room: 'top', name: first }
}
