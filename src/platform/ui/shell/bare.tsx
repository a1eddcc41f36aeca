import type { ComponentChildren } from 'preact'
import { useView } from '../view.ts'

/** A page inside the page of another site: our look, without header, footer or script. */
export function BarePage({ title, children }: { title: string; children: ComponentChildren }) {
  const { assets, language, region } = useView()
  const theme = region && assets[`themes/${region.slug}.css`]
  return (
    <html lang={language} dir="ltr" class="utrecht-root">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {assets['main.css'] && <link rel="stylesheet" href={assets['main.css']} />}
        {theme && <link rel="stylesheet" href={theme} />}
      </head>
      <body class="utrecht-document voorbeeld-theme ww-body">
        <div class="ww-content ww-content--text">
          <main class="ww-main" id="inhoud">
            {children}
          </main>
        </div>
      </body>
    </html>
  )
}
