import type { Finding, SourceFile } from '../../tree.ts'

/** The papers a stranger looks for, before the code. */
const PAPERS = [
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'GOVERNANCE.md',
  'CODE_OF_CONDUCT.md',
  'CHANGELOG.md',
  'publiccode.yml',
]

/** The front door stays short, and the papers around it are there. */
export function readme(files: SourceFile[]): Finding[] {
  const paths = new Set(files.map((file) => file.path))
  const lines = files.find((file) => file.path === 'README.md')?.text.split('\n').length ?? 0
  return [
    ...PAPERS.filter((path) => !paths.has(path)).map((path) => ({ path, says: 'is missing' })),
    ...(lines > 120 ? [{ path: 'README.md', says: `has ${lines} lines: a newcomer reads 120` }] : []),
  ]
}
