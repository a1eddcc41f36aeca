import type { Finding, SourceFile } from '../../tree.ts'

const LONGEST = 300
const GUIDE = 170
const FOLDER_GUIDE = 15
const VAGUE = new Set([
  'manager',
  'helper',
  'helpers',
  'util',
  'utils',
  'dto',
  'dtos',
  'mapper',
  'mappers',
  'interface',
  'interfaces',
  'misc',
])
/** Written by a program, or pictures of the whole: length says nothing there. */
const GENERATED = new Set(['src/platform/db/tables.ts', 'db/schema.sql'])

/** No file of ours is longer than 300 lines, and no file has a name that says nothing of its subject. */
export function fileShape(files: SourceFile[]): Finding[] {
  return codeOf(files).flatMap((file) => {
    const lines = linesOf(file)
    const long =
      lines > LONGEST ? [{ path: file.path, says: `has ${lines} lines: split it at a word of the subject (most ${LONGEST})` }] : []
    const word = vagueWord(file.path)
    return word ? [...long, { path: file.path, says: `"${word}" says nothing of the subject: name the file after what it holds` }] : long
  })
}

/** What a reader may want to know and nobody has to mend: long files, full folders, the sizes in one sentence. */
export function sizeGuide(files: SourceFile[]): string[] {
  const code = codeOf(files).filter((file) => file.path.startsWith('src/') && /\.tsx?$/.test(file.path))
  const sizes = code.map(linesOf).sort((a, b) => a - b)
  const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0
  const long = code.filter((file) => linesOf(file) > GUIDE).map((file) => `${file.path} ${linesOf(file)}`)
  const entries = new Map<string, Set<string>>()
  for (const { path } of files) {
    const parts = path.split('/')
    parts.forEach((part, depth) => {
      const folder = parts.slice(0, depth).join('/') || '.'
      entries.set(folder, (entries.get(folder) ?? new Set()).add(part))
    })
  }
  const full = [...entries].filter(([folder, names]) => /^(src|scripts|docs)/.test(folder) && names.size > FOLDER_GUIDE)
  return [
    `${code.length} files in src, median ${at(0.5)} lines, 95% at most ${at(0.95)}, longest ${sizes.at(-1) ?? 0}`,
    ...(long.length > 0 ? [`over ${GUIDE} lines: ${long.join(', ')}`] : []),
    ...(full.length > 0 ? [`over ${FOLDER_GUIDE} entries: ${full.map(([folder, names]) => `${folder} ${names.size}`).join(', ')}`] : []),
  ]
}

function codeOf(files: SourceFile[]): SourceFile[] {
  return files.filter(
    (file) => /^(src|assets|bin|bench|e2e|scripts|db\/migrations)\/.*\.(ts|tsx|mjs|css|sql)$/.test(file.path) && !GENERATED.has(file.path),
  )
}

function linesOf(file: SourceFile): number {
  return file.text.split('\n').length - 1
}

/** "service" is a word of the subject (what a provider offers), so it counts only where it names a layer. */
function vagueWord(path: string): string | undefined {
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.(test\.)?(tsx?|mjs|css|sql)$/, '')
  if (/(^|[._-])services?$/.test(name) && !/\/(pages|catalogue|demo)\//.test(path)) return 'service'
  return name.split(/[-._]/).find((part) => VAGUE.has(part))
}
