import type { ComponentChildren } from 'preact'
import { wordsIn } from '../../languages.ts'
import { Link } from './link.tsx'

export interface CardProps {
  title: string
  /** The whole card leads there. */
  href?: string
  level?: 2 | 3 | 4
  /** The language of title and text, where that is not the one of the page. */
  lang?: string | undefined
  /** Status, price or kind, above the title. */
  mark?: ComponentChildren
  /** Facts that stand beside the text where there is room, at the same place in every row. */
  beside?: ComponentChildren
  children?: ComponentChildren
}

/** One thing among several of its kind. */
export function Card({ title, href, level = 3, lang, mark, beside, children }: CardProps) {
  const Title = `h${level}` as const
  return (
    <article class={['ww-card', href && 'ww-card--link', beside && 'ww-card--row'].filter(Boolean).join(' ')}>
      <Title class="ww-card__title" {...wordsIn(lang)}>
        {href ? <Link href={href}>{title}</Link> : title}
      </Title>
      {mark && <div class="ww-card__mark">{mark}</div>}
      {children && (
        <div class="ww-card__text" {...wordsIn(lang)}>
          {children}
        </div>
      )}
      {beside && <div class="ww-card__beside">{beside}</div>}
    </article>
  )
}

/** Cards side by side where there is room; small ones in one row of five on a wide screen; rows below each other, to be read down. */
export function CardGroup({ small = false, rows = false, children }: { small?: boolean; rows?: boolean; children: ComponentChildren }) {
  return <div class={['ww-cards', small && 'ww-cards--small', rows && 'ww-cards--rows'].filter(Boolean).join(' ')}>{children}</div>
}
