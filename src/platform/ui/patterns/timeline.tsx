import type { ComponentChildren } from 'preact'
import { useUiTexts } from '../texts.ts'

export interface TimelineItem {
  /** The day or moment as shown. */
  when: string
  /** For machines: YYYY-MM-DD or an instant. */
  at?: string
  title: ComponentChildren
  /** Organisation, or organisation and role. */
  by?: string
  children?: ComponentChildren
  /** Still to come. */
  ahead?: boolean
}

/** What happened, newest first, and what is to come. */
export function Timeline({ items, label }: { items: TimelineItem[]; label?: string }) {
  const texts = useUiTexts()
  return (
    <ol class="ww-timeline" aria-label={label ?? texts.timeline}>
      {items.map((item) => (
        <li class={item.ahead ? 'ww-timeline__item ww-timeline__item--ahead' : 'ww-timeline__item'}>
          <p class="ww-timeline__when">
            <time datetime={item.at}>{item.when}</time>
            {item.by && ` · ${item.by}`}
          </p>
          <p class="ww-timeline__title">{item.title}</p>
          {item.children && <div class="ww-timeline__text">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}
