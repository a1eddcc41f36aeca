import type { ComponentChildren } from 'preact'
import { Details } from './details.tsx'
import { Link } from './link.tsx'
import { Table, type TableProps } from './table.tsx'
import { useUiTexts } from '../texts.ts'

export interface FigureProps<R> {
  /** One sentence that says what to see. */
  says: string
  /** Where the figures come from, and of when. */
  source: string
  /** An svg without inline styles. */
  drawing: ComponentChildren
  table: TableProps<R>
  downloadHref?: string
}

/** A drawing of figures: the sentence, the drawing, the table, the download. */
export function Figure<R>({ says, source, drawing, table, downloadHref }: FigureProps<R>) {
  const texts = useUiTexts()
  return (
    <figure class="ww-figure">
      <figcaption class="ww-figure__says">{says}</figcaption>
      <div class="ww-figure__drawing">{drawing}</div>
      <Details summary={texts.figure.table}>
        <Table {...table} />
      </Details>
      <p class="ww-figure__source">
        {texts.figure.source}: {source}
        {downloadHref && (
          <>
            {'. '}
            <Link href={downloadHref}>{texts.figure.download}</Link>
          </>
        )}
      </p>
    </figure>
  )
}
