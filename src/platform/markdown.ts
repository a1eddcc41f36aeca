import { lexer, type Token, type Tokens } from 'marked'

export type { Token, Tokens }

/** The pieces of a text in Markdown. HTML in it is a piece of text like any other: it is shown and does nothing. */
export function piecesOf(markdown: string): Token[] {
  return lexer(markdown, { gfm: false })
}

/** A picture as it stands in a text. */
export interface PictureLine {
  alt: string
  src: string
}

/** What a reader reads, without marks; headings and items of lists end like sentences do. */
export function wordsOfMarkdown(markdown: string): string {
  return blocks(piecesOf(markdown)).join('\n\n')
}

/** The pictures in a text, in order. */
export function picturesIn(markdown: string): PictureLine[] {
  return every(piecesOf(markdown)).flatMap((token) =>
    token.type === 'image' ? [{ alt: token.text as string, src: (token as Tokens.Image).href }] : [],
  )
}

/** The pieces inside a piece. */
export function insideOf(token: Token): Token[] {
  if (token.type === 'list') return (token as Tokens.List).items
  return 'tokens' in token && token.tokens ? token.tokens : []
}

function every(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...every(insideOf(token))])
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'list' || token.type === 'blockquote') return blocks(insideOf(token))
    if (token.type === 'list_item') return blocks(insideOf(token))
    const text = inline(token).trim()
    return text === '' ? [] : [text]
  })
}

function inline(token: Token): string {
  const inside = insideOf(token)
  if (token.type === 'image') return ''
  if (token.type === 'br') return ' '
  if (inside.length > 0) return inside.map(inline).join('')
  return token.type === 'space' || token.type === 'hr' || token.type === 'html' ? '' : ((token as { text?: string }).text ?? '')
}
