import type { Finding } from '../../tree.ts'

/** Licences that let anybody use the whole under the EUPL; strong copyleft, unknown and unfree ones are not among them. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'PostgreSQL',
  'OFL-1.1',
  'MPL-2.0',
  'EUPL-1.2',
])

/** Every package that the lockfile installs carries a licence of the list. */
export function licences(lockfile: string): Finding[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { license?: string; link?: boolean }> }
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.link && !isAllowed(entry.license))
    .map(([path, entry]) => ({
      path: 'package-lock.json',
      says: `${path.replace(/^.*node_modules\//, '')} has licence ${entry.license ?? 'unknown'}`,
    }))
}

function isAllowed(expression: string | undefined): boolean {
  if (!expression) return false
  return expression
    .replace(/[()]/g, '')
    .split(/\s+AND\s+/)
    .every((part) => part.split(/\s+OR\s+/).some((licence) => ALLOWED.has(licence)))
}
