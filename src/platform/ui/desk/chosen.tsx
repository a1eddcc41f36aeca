import { Icon } from '../icons.tsx'
import { localHref, useView } from '../view.ts'

export interface ChosenProps {
  /** Names the list for screen readers. */
  label: string
  items: { label: string; /** The list without this one. */ href: string; /** In full: what the link does. */ says: string }[]
}

/** Filters that hold now, each with a link that takes it away. */
export function Chosen({ label, items }: ChosenProps) {
  const view = useView()
  if (items.length === 0) return null
  return (
    <ul class="ww-chosen" aria-label={label}>
      {items.map((item) => (
        <li>
          <a class="ww-chosen__link" href={localHref(view, item.href)} aria-label={item.says}>
            {item.label}
            <Icon name="cross" />
          </a>
        </li>
      ))}
    </ul>
  )
}
