import type { Finding } from '../../tree.ts'

export const REASONS = 'docs/decisions/0006-dependencies.md'

/** Every dependency of package.json has a line with its reason, and no line speaks of one that is gone. */
export function dependencies(packageJson: string, reasons: string): Finding[] {
  const manifest = JSON.parse(packageJson) as Record<string, Record<string, string> | undefined>
  const used = new Set(['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(manifest[kind] ?? {})))
  const told = new Set(
    [...reasons.matchAll(/^[|]\s*((?:`[^`]+`(?:,\s*)?)+)\s*[|]/gm)].flatMap((row) =>
      [...row[1]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]!),
    ),
  )
  return [
    ...[...used].filter((name) => !told.has(name)).map((name) => ({ path: 'package.json', says: `${name} has no reason in ${REASONS}` })),
    ...[...told].filter((name) => !used.has(name)).map((name) => ({ path: REASONS, says: `${name} is no dependency any more` })),
  ]
}
