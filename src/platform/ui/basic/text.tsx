import type { ComponentChildren } from 'preact'
import { wordsIn } from '../../languages.ts'

export interface HeadingProps {
  level: 1 | 2 | 3 | 4
  /** The look of another level, where the place in the page asks for it. */
  looks?: 1 | 2 | 3 | 4
  id?: string
  /** The language it is written in, where that is not the one of the page. */
  lang?: string | undefined
  children: ComponentChildren
}

/** A heading. Level 1 once per page; the look follows the level. */
export function Heading({ level, looks = level, id, lang, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag class={`utrecht-heading-${looks} ww-heading`} id={id} {...wordsIn(lang)}>
      {children}
    </Tag>
  )
}

/** A paragraph of plain text. `quiet` for what may be skipped. */
export function Paragraph({ quiet, children }: { quiet?: boolean; children: ComponentChildren }) {
  return <p class={quiet ? 'utrecht-paragraph ww-quiet' : 'utrecht-paragraph'}>{children}</p>
}

/** The first sentence of a page: what it is for. */
export function Lead({ lang, children }: { lang?: string | undefined; children: ComponentChildren }) {
  return (
    <p class="utrecht-paragraph utrecht-paragraph--lead" {...wordsIn(lang)}>
      {children}
    </p>
  )
}

/** A list of short items; numbered where the order matters. */
export function List({ items, numbered }: { items: ComponentChildren[]; numbered?: boolean }) {
  const kind = numbered ? 'ordered' : 'unordered'
  const Tag = numbered ? 'ol' : 'ul'
  return (
    <Tag class={`utrecht-${kind}-list`}>
      {items.map((item) => (
        <li class={`utrecht-${kind}-list__item`}>{item}</li>
      ))}
    </Tag>
  )
}

/** Text of a person, with its own line breaks and, where known, its own language. */
export function Quote({ lang, children }: { lang?: string; children: ComponentChildren }) {
  return (
    <blockquote class="ww-quote" lang={lang} dir="auto">
      {children}
    </blockquote>
  )
}

export interface SectionProps {
  title: string
  id?: string
  level?: 2 | 3
  /** A small link at the end of the line of the heading. */
  beside?: ComponentChildren
  children: ComponentChildren
}

/** A section with its heading and room around it. */
export function Section({ title, id, level = 2, beside, children }: SectionProps) {
  const heading = <Heading level={level}>{title}</Heading>
  return (
    <section class="ww-section" id={id}>
      {beside ? (
        <div class="ww-section__head">
          {heading}
          {beside}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  )
}

/** Words for screen readers only. */
export function ScreenReaderText({ children }: { children: ComponentChildren }) {
  return <span class="ww-hidden">{children}</span>
}
