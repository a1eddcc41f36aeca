import { posix } from 'node:path'
import { findingsOf, type Finding, type SourceFile } from '../../tree.ts'

const PICTURE = /\.(png|jpe?g|webp|svg)$/

/** Written from the code; the check `policy` keeps it right. */
const ROWS = 'docs/policy/rows.md'

/** Every link between our papers leads somewhere: to a file or folder, and to a heading that is there. */
export function links(files: SourceFile[], exists: (path: string) => boolean): Finding[] {
  const papers = files.filter((file) => file.path.endsWith('.md') && file.path !== ROWS)
  return papers.flatMap((file) =>
    findingsOf(file, withoutCode(file.text), /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g, (match) => {
      const [target = '', heading] = match[1]!.split('#')
      if (/^[a-z]+:/.test(match[1]!)) return null
      const path = target === '' ? file.path : posix.normalize(posix.join(posix.dirname(file.path), decodeURI(target)))
      if (path.startsWith('..')) return `leads outside the project: ${match[1]}`
      if (!exists(path)) return `leads nowhere: ${match[1]}`
      const paper = papers.find((other) => other.path === path)
      return heading && paper && !PICTURE.test(path) && !headingsOf(paper.text).has(heading) ? `no such heading: ${match[1]}` : null
    }),
  )
}

/** The names under which the headings of a paper can be linked to. */
function headingsOf(text: string): Set<string> {
  const titles = [...withoutCode(text).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map((match) => match[1]!)
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (part) => part.replace(/[^\n]/g, ' '))
}
