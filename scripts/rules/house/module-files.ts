import type { Finding, SourceFile } from '../../tree.ts'

const HEADINGS: [RegExp, string][] = [
  [/^#\s+\S/m, 'a title and what the module is for'],
  [/^##\s.*\bwords?\b/im, 'a heading "Words"'],
  [/^##\s.*\bwho may\b/im, 'a heading "Who may do what"'],
  [/^##\s.*\b(requirements?|rows?)\b/im, 'a heading "Requirements"'],
]

/** Every module has its one door, a README with the same parts, and its words in both languages. */
export function moduleFiles(files: SourceFile[]): Finding[] {
  const paths = new Set(files.map((file) => file.path))
  const modules = new Set([...paths].map((path) => /^(src\/modules\/[^/]+)\//.exec(path)?.[1]).filter((path) => path !== undefined))
  return [
    ...[...modules].flatMap((folder) => missingIn(folder, files)),
    ...[...paths].flatMap((path) => {
      const twin = path.replace(/\.(nl|en)\.(tsx?)$/, (_, language: string, kind: string) => `.${language === 'nl' ? 'en' : 'nl'}.${kind}`)
      return /^src\/.*texts?.*\.(nl|en)\.tsx?$/.test(path) && !paths.has(twin) ? [{ path, says: `has no twin ${twin}` }] : []
    }),
  ]
}

function missingIn(folder: string, files: SourceFile[]): Finding[] {
  const readme = files.find((file) => file.path === `${folder}/README.md`)
  const door = files.some((file) => file.path === `${folder}/index.ts`)
  return [
    ...(door ? [] : [{ path: folder, says: 'has no index.ts, its only door' }]),
    ...(readme
      ? HEADINGS.filter(([pattern]) => !pattern.test(readme.text)).map(([, part]) => ({ path: readme.path, says: `lacks ${part}` }))
      : [{ path: folder, says: 'has no README.md' }]),
  ]
}
