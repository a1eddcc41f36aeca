import type { ComponentChildren } from 'preact'
import { dirOf } from '../../languages.ts'
import { unreviewed } from '../../reviews.ts'
import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'
import { PlainHead } from './plain-head.tsx'
import { PracticeBar } from './practice-bar.tsx'
import { Wordmark } from './wordmark.tsx'

export interface LeafletProps {
  title: string
  size: 'a4' | 'a5'
  /** What stands above it on the screen and not on paper. */
  screen: ComponentChildren
  /** How to reach the counter, at the foot of the paper. */
  reach: ComponentChildren
  /** The language of what is on the paper, where that is not the one of the page. */
  lang?: string
  children: ComponentChildren
}

/** A page made for paper: the wordmark, the words, and how to reach us; no menu, no links in colour. */
export function LeafletPage({ title, size, screen, reach, lang, children }: LeafletProps) {
  const { pageLanguage: language } = useView()
  const texts = useUiTexts()
  return (
    <html lang={language} dir={dirOf(language)} class="utrecht-root">
      <PlainHead title={title} />
      <body class={`utrecht-document voorbeeld-theme ww-body ww-leaflet ww-leaflet--${size}`}>
        <nav class="ww-leaflet__screen" aria-label={title}>
          {screen}
          {unreviewed(language) && <p class="ww-translated">{texts.notReviewed}</p>}
        </nav>
        <PracticeBar />
        <header class="ww-leaflet__head">
          <Wordmark />
        </header>
        <main class="ww-main" id="inhoud" lang={lang}>
          {children}
        </main>
        <footer class="ww-leaflet__foot">{reach}</footer>
      </body>
    </html>
  )
}
