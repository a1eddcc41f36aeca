import { wordsIn } from '../../languages.ts'
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icons.tsx'
import { localHref, useView } from '../view.ts'

export interface LinkProps {
  href: string
  /** Added for screen readers when the text alone does not say where it goes ("Wijzigen" + "uw telefoonnummer"). */
  about?: string
  /** The language of what stands behind the link, when it is another. */
  lang?: string | undefined
  current?: boolean
  children: ComponentChildren
}

/** A link; local paths stay in the language of the page. */
export function Link({ href, about, lang, current, children }: LinkProps) {
  const view = useView()
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={localHref(view, href)}
      lang={lang}
      // A title in another script keeps its own marks at its own end.
      dir={lang ? 'auto' : undefined}
      hreflang={lang}
      aria-current={current ? 'page' : undefined}
    >
      {children}
      {about && <span class="ww-hidden"> {about}</span>}
    </a>
  )
}

export interface ButtonLinkProps {
  href: string
  appearance?: 'primary' | 'secondary'
  icon?: IconName
  about?: string
  children: ComponentChildren
}

/** A link that looks like a button: the next step on a page, where nothing is changed by going there. */
export function ButtonLink({ href, appearance = 'primary', icon, about, children }: ButtonLinkProps) {
  const view = useView()
  return (
    <a class={`utrecht-button-link utrecht-button-link--html-a utrecht-button-link--${appearance}-action`} href={localHref(view, href)}>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="ww-hidden"> {about}</span>}
      </span>
    </a>
  )
}

/** One step back, above the heading. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  const view = useView()
  return (
    <a class="utrecht-link utrecht-link--html-a ww-back" href={localHref(view, href)}>
      <Icon name="back" />
      <span>{children}</span>
    </a>
  )
}

export interface IconLinkProps {
  href: string
  icon: IconName
  /** What the icon stands for: read aloud, and shown to who points at it. */
  label: string
  /** Which of many on the page. */
  about: string
}

/** A small link that comes back at every line: only its icon is drawn. The page says once in words what it is. */
export function IconLink({ href, icon, label, about }: IconLinkProps) {
  const view = useView()
  return (
    <a class="ww-icon-link" href={localHref(view, href)} title={label}>
      <Icon name={icon} />
      <span class="ww-hidden">
        {label} {about}
      </span>
    </a>
  )
}

export interface LinkListItem {
  href: string
  label: string
  /** The language of the label, when it is another than that of the page. */
  lang?: string | undefined
  /** One sentence on what is behind it. */
  about?: string
}

/** Links below each other, each with a sentence where it needs one; a long list may stand in columns where there is room. */
export function LinkList({ items, columns = false }: { items: LinkListItem[]; columns?: boolean }) {
  return (
    <ul class={columns ? 'ww-links ww-links--columns' : 'ww-links'}>
      {items.map((item) => (
        <li class="ww-links__item">
          <Link href={item.href} lang={item.lang}>
            {item.label}
          </Link>
          {item.about && (
            <p class="ww-links__about" {...wordsIn(item.lang)}>
              {item.about}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A telephone number that can be tapped. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a class="utrecht-link utrecht-link--html-a utrecht-link--telephone" dir="ltr" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  )
}

/** A mail address that can be tapped. */
export function MailLink({ address }: { address: string }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" dir="ltr" href={`mailto:${address}`}>
      {address}
    </a>
  )
}
