import { findingsOf, isTest, type Finding, type SourceFile } from '../../tree.ts'
import { withoutComments } from '../source.ts'

const INLINE: [RegExp, string][] = [
  [/<[A-Za-z][^<>]*\sstyle=/g, 'an inline style does not pass the content security policy: use a class'],
  [/<script(?![^>]*\bsrc=)[^>]*>/g, 'an inline script does not pass the content security policy: use a file'],
  [/<[a-z][^<>]*\son[a-zA-Z]+=/g, 'an inline handler does not pass the content security policy: pages work without scripts'],
  [/\bdangerouslySetInnerHTML\b/g, 'raw HTML is never written into a page'],
]

const PHYSICAL: [RegExp, string][] = [
  [
    /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/g,
    'use the logical property (-inline-start, -inline-end)',
  ],
  [/(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/g, 'use border-start-start-radius and kin'],
  [/(?<![\w-])(?:left|right)\s*:/g, 'use inset-inline-start or inset-inline-end'],
  [/(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g, 'use start, end, inline-start or inline-end'],
]

/** Pages pass a strict content security policy, and our own CSS follows the direction of the language. */
export function markup(files: SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    if (/^src\/.*\.tsx$/.test(file.path) && !isTest(file.path)) return all(file, withoutComments(file.text), INLINE)
    if (/^(src|assets)\/.*\.css$/.test(file.path))
      return all(
        file,
        file.text.replace(/\/\*[\s\S]*?\*\//g, (part) => part.replace(/[^\n]/g, ' ')),
        PHYSICAL,
      )
    return []
  })
}

function all(file: SourceFile, text: string, patterns: [RegExp, string][]): Finding[] {
  return patterns.flatMap(([pattern, says]) => findingsOf(file, text, pattern, (match) => `${match[0].slice(-40).trim()}: ${says}`))
}
