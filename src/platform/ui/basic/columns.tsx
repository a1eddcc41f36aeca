import type { ComponentChildren } from 'preact'

interface ColumnsProps {
  children: ComponentChildren
  aside: ComponentChildren
  /** Names the side column. */
  label: string
  /** The side column holds what decides and what to do: on a phone, and read aloud, it comes first. */
  asideFirst?: boolean
}

/** Two columns where there is room: what matters, and beside it what belongs to it. On a phone below each other. */
export function Columns({ children, aside, label, asideFirst = false }: ColumnsProps) {
  const main = <div class="ww-columns__main">{children}</div>
  const side = (
    <section class="ww-columns__aside" aria-label={label}>
      {aside}
    </section>
  )
  return asideFirst ? (
    <div class="ww-columns ww-columns--aside-first">
      {side}
      {main}
    </div>
  ) : (
    <div class="ww-columns">
      {main}
      {side}
    </div>
  )
}
