import type { ComponentChildren } from 'preact'
import { DataList } from '../basic/data-list.tsx'
import { useUiTexts } from '../texts.ts'

export interface SharingItem {
  what: ComponentChildren
  to: ComponentChildren
  why: ComponentChildren
  until: ComponentChildren
  /** How to take it back. */
  back?: ComponentChildren
}

/** In plain words what goes to whom, why and until when, with the way back. */
export function Sharing({ items }: { items: SharingItem[] }) {
  const texts = useUiTexts().sharing
  return (
    <ul class="ww-sharing">
      {items.map((item) => (
        <li class="ww-sharing__item">
          <DataList
            facts={[
              { label: texts.what, value: item.what },
              { label: texts.to, value: item.to },
              { label: texts.why, value: item.why },
              { label: texts.until, value: item.until },
              { label: texts.back, value: item.back },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
