import { findingsOf, isTest, type Finding, type SourceFile } from '../../tree.ts'
import { withoutComments } from '../source.ts'

/** Region names stand in reference and demo data: code that names one cannot be used by the other 34. */
export function regionNames(files: SourceFile[]): Finding[] {
  const names = namesIn(files)
  const word = names.length > 0 ? new RegExp(`(?<![\\w-])(${names.join('|')})(?![\\w-])`, 'g') : null
  return files
    .filter((file) => /^src\/(?!demo\/|platform\/db\/tables)/.test(file.path) && /\.tsx?$/.test(file.path) && !isTest(file.path))
    .flatMap((file) => {
      const code = withoutComments(file.text)
      const codes = findingsOf(file, code, /['"`]AM\d\d['"`]/g, (match) => `names one region (${match[0]}): take it from the data`)
      return word ? [...codes, ...findingsOf(file, code, word, (match) => `names the region ${match[0]}: take it from the data`)] : codes
    })
}

/** The official names, read from the reference data that is loaded. */
function namesIn(files: SourceFile[]): string[] {
  const reference = files.find((file) => /^db\/reference\/regions\.(json|csv)$/.test(file.path))
  if (!reference) return []
  const rows = reference.path.endsWith('.json')
    ? fromJson(reference.text)
    : reference.text
        .split('\n')
        .slice(1)
        .map((line) => line.split(/[;,]/)[1])
  return rows
    .filter((name): name is string => typeof name === 'string' && name.length > 3)
    .map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

function fromJson(text: string): unknown[] {
  const parsed: unknown = JSON.parse(text)
  const list = Array.isArray(parsed) ? parsed : Object.values(parsed as Record<string, unknown>).find(Array.isArray)
  return ((list ?? []) as Record<string, unknown>[]).map((row) => row.name ?? row.officialName)
}
