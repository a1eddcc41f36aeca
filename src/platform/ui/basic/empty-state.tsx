import type { ComponentChildren } from 'preact'

/** Nothing here: a sentence that says so, and a way on. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="ww-empty">
      <p class="ww-empty__title">{title}</p>
      {children}
    </div>
  )
}
