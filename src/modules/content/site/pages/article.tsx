import { Alert, Heading, InOtherLanguage, Lead, Markdown } from '../../../../platform/ui/index.ts'
import { isFrontLanguage, type Language, type PageLanguage } from '../../../../platform/languages.ts'
import { leadsOn } from '../../rules.ts'
import type { nl } from '../../texts.nl.ts'
import type { Article } from '../article.ts'

interface ArticleProps {
  t: typeof nl
  article: Article
  /** The language of the page around it. */
  language: PageLanguage
  /** Where the site begins. */
  base: string
  /** Where a link in the text leads; null shows its words only. */
  leads?: (href: string) => string | null
  /** Where nothing can be followed: paper, and the screen at the counter. */
  onPaper?: boolean
}

/** The words of a page, each piece marked with its language where that is another. */
export function ArticleText({ t, article, language, base, leads = (href) => leadsOn(base, href), onPaper = false }: ArticleProps) {
  const lang = (of: Language) => (of === language ? undefined : of)
  return (
    <>
      <Heading level={1} lang={lang(article.title.language)}>
        {article.title.text}
      </Heading>
      <InOtherLanguage of={article.otherLanguage ? 'both' : article.title.language} onPaper={onPaper} />
      {article.otherLanguage && !isFrontLanguage(language) && <Alert tone="info">{t.site.otherLanguage}</Alert>}
      {article.lead && <Lead lang={lang(article.lead.language)}>{article.lead.text}</Lead>}
      {article.pieces.map((piece) => (
        <Markdown text={piece.text} lang={lang(piece.language)} leads={leads} />
      ))}
    </>
  )
}
