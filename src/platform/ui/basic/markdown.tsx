import type { ComponentChildren } from 'preact'
import { wordsIn } from '../../languages.ts'
import { insideOf, piecesOf, type Token, type Tokens } from '../../markdown.ts'
import { localHref, useView } from '../view.ts'
import { Link } from './link.tsx'
import { Heading, List, Paragraph } from './text.tsx'

export interface MarkdownProps {
  text: string
  /** Where a link leads from here; null shows its words without a link. */
  leads?: (href: string) => string | null
  /** The language it is written in, where that is not the one of the page. */
  lang?: string | undefined
  /** The level that the highest heading in the text gets. */
  level?: 2 | 3
}

type Drawing = Required<Pick<MarkdownProps, 'leads' | 'level'>>

/** Only what leads to a page, a mail or a phone; anything else stays words. */
const LEADS = /^(\/(?!\/)|https?:\/\/|mailto:|tel:|#)/i

/** A text that editors wrote in Markdown, drawn with our own components; HTML in it is shown as text. */
export function Markdown({ text, leads = (href) => href, level = 2, lang }: MarkdownProps) {
  return (
    <div class="ww-prose" {...wordsIn(lang)}>
      {piecesOf(text).map((token) => block(token, { leads, level }))}
    </div>
  )
}

function block(token: Token, drawing: Drawing): ComponentChildren {
  switch (token.type) {
    case 'heading': {
      const depth = Math.max(0, (token as Tokens.Heading).depth - 2) + drawing.level
      return <Heading level={Math.min(depth, 4) as 2 | 3 | 4}>{inside(token, drawing)}</Heading>
    }
    case 'paragraph':
      return <Paragraph>{inside(token, drawing)}</Paragraph>
    case 'list':
      return <List numbered={(token as Tokens.List).ordered} items={(token as Tokens.List).items.map((item) => inside(item, drawing))} />
    case 'blockquote':
      return <blockquote class="ww-quote">{inside(token, drawing)}</blockquote>
    case 'hr':
      return <hr class="ww-rule" />
    case 'space':
    case 'def':
      return null
    default:
      return 'tokens' in token && token.tokens ? inside(token, drawing) : <Paragraph>{(token as Tokens.Text).raw}</Paragraph>
  }
}

function inside(token: Token, drawing: Drawing): ComponentChildren {
  return insideOf(token).map((piece) => span(piece, drawing))
}

function span(token: Token, drawing: Drawing): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong>{inside(token, drawing)}</strong>
    case 'em':
      return <em>{inside(token, drawing)}</em>
    case 'br':
      return <br />
    case 'link': {
      const href = LEADS.test((token as Tokens.Link).href) ? drawing.leads((token as Tokens.Link).href) : null
      return href === null ? inside(token, drawing) : <Link href={href}>{inside(token, drawing)}</Link>
    }
    case 'image':
      return <Picture token={token as Tokens.Image} />
    case 'list':
    case 'paragraph':
    case 'blockquote':
    case 'heading':
      return block(token, drawing)
    default:
      return 'tokens' in token && token.tokens ? inside(token, drawing) : (token as Tokens.Text).text
  }
}

/** Only pictures from this site: nobody else learns who reads. */
function Picture({ token }: { token: Tokens.Image }) {
  const view = useView()
  if (!/^\/beeld\/[0-9a-f-]{36}$/.test(token.href)) return <>{token.text}</>
  return <img class="ww-photo" src={localHref(view, token.href)} alt={token.text} loading="lazy" />
}
