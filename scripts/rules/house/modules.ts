import type { SourceFile } from '../../tree.ts'
import { importsOf } from '../source.ts'

/** The modules in their order, read from src/modules.ts: the order in which they stand there is the law. */
export function moduleOrder(files: SourceFile[]): string[] {
  const list = files.find((file) => file.path === 'src/modules.ts' || file.path === 'src/modules.tsx')
  if (!list) return []
  const names = importsOf(list.text).map(({ specifier }) => /^\.\/modules\/([^/]+)\//.exec(specifier)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))]
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
