import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'

/** Title, style and script of a page. A region's own tokens come after the common ones. */
export function Head({ title }: { title: string }) {
  const { assets, region, canonical } = useView()
  const texts = useUiTexts()
  const theme = region && assets[`themes/${region.slug}.css`]
  const site = region?.logoText ?? texts.brand
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === site ? site : `${title} – ${site}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {assets['noto-sans-latin.woff2'] && (
        <link rel="preload" href={assets['noto-sans-latin.woff2']} as="font" type="font/woff2" crossorigin="anonymous" />
      )}
      {canonical && <link rel="canonical" href={canonical} />}
      {assets['main.css'] && <link rel="stylesheet" href={assets['main.css']} />}
      {theme && <link rel="stylesheet" href={theme} />}
      {assets['favicon.svg'] && <link rel="icon" href={assets['favicon.svg']} type="image/svg+xml" />}
      {assets['enhance.js'] && <script src={assets['enhance.js']} defer />}
    </head>
  )
}
