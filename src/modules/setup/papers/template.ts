/** A piece of a paper: words, a table that is filled from facts, or room for what only the region knows. */
export type Piece = { kind: 'words'; text: string } | { kind: 'table'; name: string } | { kind: 'blank'; label: string }

/** The pieces of a template: text in Markdown, `{{tabel: name}}` and `[invullen] …` on lines of their own, other `{{name}}` in the text. */
export function piecesOfPaper(template: string, words: Readonly<Record<string, string>>): { title: string; pieces: Piece[] } {
  const [head = '', ...rest] = template.split('\n')
  const pieces: Piece[] = []
  let text: string[] = []
  const close = () => {
    const joined = text.join('\n').trim()
    if (joined !== '') pieces.push({ kind: 'words', text: filled(joined, words) })
    text = []
  }
  for (const line of rest) {
    const table = /^\{\{tabel: ([a-z0-9-]+)\}\}$/.exec(line)?.[1]
    const label = /^\[invullen\] (.+)$/.exec(line)?.[1]
    if (!table && !label) text.push(line)
    else {
      close()
      pieces.push(table ? { kind: 'table', name: table } : { kind: 'blank', label: label! })
    }
  }
  close()
  return { title: filled(head.replace(/^#\s*/, ''), words), pieces }
}

/** A name that nothing is known of is a mistake in the template, not a hole in a paper. */
function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    const value = words[name]
    if (value === undefined) throw new Error(`a paper asks for {{${name}}}, which is no fact`)
    return value
  })
}
