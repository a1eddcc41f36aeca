import { Alert } from '../basic/alert.tsx'
import { Paragraph } from '../basic/text.tsx'
import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'
import { localHref, useView } from '../view.ts'

export interface PaginationProps {
  previous?: string | null
  next?: string | null
  label?: string
}

/** To the next and the previous page of a list. Nothing when all of it is here. */
export function Pagination({ previous, next, label }: PaginationProps) {
  const view = useView()
  const texts = useUiTexts()
  if (!previous && !next) return null
  return (
    <nav class="ww-pages" aria-label={label ?? texts.pages}>
      {previous && (
        <a class="utrecht-link utrecht-link--html-a ww-pages__link" href={localHref(view, previous)} rel="prev">
          <Icon name="back" />
          <span>{texts.previous}</span>
        </a>
      )}
      {next && (
        <a class="utrecht-link utrecht-link--html-a ww-pages__link" href={localHref(view, next)} rel="next">
          <span>{texts.next}</span>
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  )
}

/** Says, above a list, that the page asked for is no longer there and the first one is shown. */
export function StalePage({ when }: { when: boolean }) {
  const texts = useUiTexts()
  return when ? (
    <Alert tone="info">
      <Paragraph>{texts.stale}</Paragraph>
    </Alert>
  ) : null
}
