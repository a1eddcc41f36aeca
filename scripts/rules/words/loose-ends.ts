import { findingsOf, type Finding, type SourceFile } from '../../tree.ts'

const MARKS: [RegExp, string][] = [
  [/\b(?:TODO|FIXME|XXX|HACK)\b/g, 'is a promise: do it, or put it in the issue tracker'],
  [/\b(?:not implemented|coming soon|lorem ipsum|binnenkort beschikbaar)\b/gi, 'is a stub: what is not there yet is not shown'],
  [/\b(?:test|it|describe)\.(?:skip|only|todo)\b/g, 'leaves tests out'],
  [/(?<![\w.])\/(?:home|root|Users|work)\/[a-z][\w-]*\//g, 'is a path of one machine'],
]

/** Nothing half stands in the tree: no promises, no stubs, no tests left out, no paths of somebody's machine. */
export function looseEnds(files: SourceFile[]): Finding[] {
  return files
    .filter((file) => /\.(ts|tsx|mjs|sql|css|md|yml|yaml)$/.test(file.path) && !file.path.startsWith('scripts/rules/words/loose-ends'))
    .flatMap((file) => MARKS.flatMap(([pattern, says]) => findingsOf(file, file.text, pattern, (match) => `"${match[0]}" ${says}`)))
}
