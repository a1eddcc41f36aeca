import type { ComponentChildren } from 'preact'
import { dirOf } from '../../languages.ts'
import { useView } from '../view.ts'
import { PlainHead } from './plain-head.tsx'
import { PracticeBar } from './practice-bar.tsx'

/** A page inside the page of another site: our look, without header, footer or script. */
export function BarePage({ title, children }: { title: string; children: ComponentChildren }) {
  const { pageLanguage: language } = useView()
  return (
    <html lang={language} dir={dirOf(language)} class="utrecht-root">
      <PlainHead title={title} />
      <body class="utrecht-document voorbeeld-theme ww-body">
        <PracticeBar />
        <div class="ww-content ww-content--text">
          <main class="ww-main" id="inhoud">
            {children}
          </main>
        </div>
      </body>
    </html>
  )
}
