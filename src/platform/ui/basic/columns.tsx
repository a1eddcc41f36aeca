import type { ComponentChildren } from 'preact'

/** Two columns where there is room: what matters, and beside it what belongs to it. On a phone below each other. */
export function Columns({
  children,
  aside,
  label,
}: {
  children: ComponentChildren
  aside: ComponentChildren
  /** Names the side column. */ label: string
}) {
  return (
    <div class="ww-columns">
      <div class="ww-columns__main">{children}</div>
      <section class="ww-columns__aside" aria-label={label}>
        {aside}
      </section>
    </div>
  )
}
