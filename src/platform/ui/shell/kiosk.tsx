import type { ComponentChildren } from 'preact'
import { dirOf, localPath, nameOf, wordsIn } from '../../languages.ts'
import { unreviewed } from '../../reviews.ts'
import { Link } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'
import { localHref, useView } from '../view.ts'
import { PlainHead } from './plain-head.tsx'
import { PracticeBar } from './practice-bar.tsx'

export interface KioskProps {
  title: string
  /** Where the screen begins, and goes back to when nobody touches it. */
  home: string
  /** This is where it begins. */
  begin?: boolean
  children: ComponentChildren
}

/** Seconds without a touch before the next visitor finds the beginning; with a script one is asked first. */
const IDLE = 90
const WITHOUT_SCRIPT = 180

/** A screen at the counter: large, without a way out of it, and back at its beginning for who comes next. policy: A12 */
export function KioskPage({ title, home, begin = false, children }: KioskProps) {
  const view = useView()
  const texts = useUiTexts()
  const others = view.path === null ? [] : view.languages.filter((one) => one !== view.pageLanguage)
  // In Dutch again: the next visitor chooses.
  const start = localPath('nl', home)
  return (
    <html lang={view.pageLanguage} dir={dirOf(view.pageLanguage)} class="utrecht-root">
      <PlainHead title={title}>
        {!(begin && view.pageLanguage === 'nl') && (
          <noscript>
            <meta http-equiv="refresh" content={`${WITHOUT_SCRIPT};url=${start}`} />
          </noscript>
        )}
        {view.assets['enhance.js'] && <script src={view.assets['enhance.js']} defer />}
      </PlainHead>
      <body
        class="utrecht-document voorbeeld-theme ww-body ww-kiosk"
        data-idle={start}
        data-idle-seconds={IDLE}
        data-idle-asks={texts.kiosk.still}
        data-idle-yes={texts.yes}
      >
        <PracticeBar />
        <header class="ww-kiosk__head">
          <p class="ww-kiosk__name">{view.region?.logoText ?? texts.brand}</p>
          <nav class="ww-kiosk__tools" aria-label={texts.mainNav}>
            {!begin && <Link href={home}>{texts.kiosk.begin}</Link>}
            {others.map((other) => (
              <a class="utrecht-link utrecht-link--html-a" href={localPath(other, view.path!)} lang={other} hreflang={other}>
                {nameOf(other)}
              </a>
            ))}
          </nav>
        </header>
        <main class="ww-main ww-kiosk__main" id="inhoud">
          {unreviewed(view.pageLanguage) && <p class="ww-translated">{texts.notReviewed}</p>}
          {children}
        </main>
      </body>
    </html>
  )
}

/** Large tiles, each to one page of the screen. */
export function Tiles({ items }: { items: { href: string; title: string; about?: string; lang?: string | undefined }[] }) {
  const view = useView()
  return (
    <ul class="ww-tiles">
      {items.map((item) => (
        <li>
          <a class="ww-tile" href={localHref(view, item.href)} {...wordsIn(item.lang)}>
            <span class="ww-tile__title">{item.title}</span>
            {item.about && <span class="ww-tile__about">{item.about}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
