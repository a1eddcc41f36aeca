import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'

export interface CardProps {
  title: string
  /** The whole card leads there. */
  href?: string
  level?: 2 | 3 | 4
  /** Status, price or kind, above the title. */
  mark?: ComponentChildren
  children?: ComponentChildren
}

/** One thing among several of its kind. */
export function Card({ title, href, level = 3, mark, children }: CardProps) {
  const Title = `h${level}` as const
  return (
    <article class={href ? 'ww-card ww-card--link' : 'ww-card'}>
      <Title class="ww-card__title">{href ? <Link href={href}>{title}</Link> : title}</Title>
      {mark && <div class="ww-card__mark">{mark}</div>}
      {children && <div class="ww-card__text">{children}</div>}
    </article>
  )
}

/** Cards side by side where there is room; small ones in one row of five on a wide screen. */
export function CardGroup({ small = false, children }: { small?: boolean; children: ComponentChildren }) {
  return <div class={small ? 'ww-cards ww-cards--small' : 'ww-cards'}>{children}</div>
}
