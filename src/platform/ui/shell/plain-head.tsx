import type { ComponentChildren } from 'preact'
import { useView } from '../view.ts'

/** Title and style of a page without our header and footer; its own script or refresh comes inside. */
export function PlainHead({ title, children }: { title: string; children?: ComponentChildren }) {
  const { assets, region } = useView()
  const theme = region && assets[`themes/${region.slug}.css`]
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      {assets['main.css'] && <link rel="stylesheet" href={assets['main.css']} />}
      {theme && <link rel="stylesheet" href={theme} />}
      {children}
    </head>
  )
}
