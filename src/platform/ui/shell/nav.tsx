import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'
import { localHref, useView, type NavItem } from '../view.ts'

/** More than this fold away on a phone, so that the page itself comes first. */
const FITS_A_PHONE = 4

/** The menu of this audience: a line of links; on a phone a longer one opens from one line. */
export function Nav({ items }: { items: NavItem[] }) {
  const texts = useUiTexts()
  if (items.length === 0) return null
  const folds = items.length > FITS_A_PHONE
  return (
    <nav class={folds ? 'ww-nav ww-nav--folds' : 'ww-nav'} aria-label={texts.mainNav}>
      {folds && (
        <details class="ww-menu">
          <summary class="ww-menu__summary">
            <Icon name="menu" />
            <span>{texts.menu}</span>
            <span class="ww-menu__here">{items.find((item) => item.current)?.label}</span>
          </summary>
          <NavList items={items} />
        </details>
      )}
      <NavList items={items} />
    </nav>
  )
}

function NavList({ items }: { items: NavItem[] }) {
  const view = useView()
  return (
    <ul class="ww-nav__list">
      {items.map((item) => (
        <li>
          <a class="ww-nav__link" href={localHref(view, item.href)} aria-current={item.current ? currentAs(item, view.path) : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function currentAs(item: NavItem, path: string | null): 'page' | 'true' {
  return item.href === path ? 'page' : 'true'
}
