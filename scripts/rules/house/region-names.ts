import { findingsOf, isTest, type Finding, type SourceFile } from '../../tree.ts'
import { withoutComments } from '../source.ts'

/** Region names stand in reference and demo data: code that names one cannot be used by the other 34. */
export function regionNames(files: SourceFile[]): Finding[] {
  const names = namesIn(files)
  const word = names.length > 0 ? new RegExp(`(?<![\\w-])(${names.join('|')})(?![\\w-])`, 'g') : null
  return files
    .filter((file) => /^src\/(?!demo\/|platform\/ui\/gallery\/)/.test(file.path) && /\.tsx?$/.test(file.path) && !isTest(file.path))
    .flatMap((file) => {
      const code = withoutComments(file.text)
      // A schema shows how a code is written.
      const codes = file.path.endsWith('/schema.ts')
        ? []
        : findingsOf(file, code, /['"`]AM\d\d['"`]/g, (match) => `names one region (${match[0]}): take it from the data`)
      return word ? [...codes, ...findingsOf(file, code, word, (match) => `names the region ${match[0]}: take it from the data`)] : codes
    })
}

/** Official and shown names, read from the reference data that is loaded. */
function namesIn(files: SourceFile[]): string[] {
  const [head = '', ...rows] = (files.find((file) => file.path === 'db/reference/regions.csv')?.text ?? '').trim().split('\n')
  const places = ['name', 'display_name'].map((column) => head.split(',').indexOf(column))
  const names = rows.flatMap((row) => places.map((place) => row.split(',')[place]?.trim() ?? ''))
  return [...new Set(names)].filter((name) => name.length > 3).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}
