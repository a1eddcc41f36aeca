import { useUiTexts } from '../texts.ts'
import { localHref, useView, type NavItem } from '../view.ts'

/** Parts of one file, or saved filters of one list: links, so each has its address and back works. */
export function Tabs({ items, label }: { items: NavItem[]; label?: string }) {
  const view = useView()
  const texts = useUiTexts()
  return (
    <nav class="ww-tabs" aria-label={label ?? texts.tabs}>
      <ul class="ww-tabs__list">
        {items.map((item) => (
          <li>
            <a class="ww-tabs__link" href={localHref(view, item.href)} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
