import type { ComponentChildren } from 'preact'

/** Words in large type, for a page that goes along on paper. */
export function LargePrint({ children }: { children: ComponentChildren }) {
  return <div class="ww-large">{children}</div>
}

/** A box to tick with a pen, and its words. */
export function TickBox({ children }: { children: ComponentChildren }) {
  return (
    <p class="utrecht-paragraph ww-tick">
      <span class="ww-tick__box" aria-hidden="true" />
      <span>{children}</span>
    </p>
  )
}

/** Room to write with a pen. */
export function WritingLines({ label }: { label: string }) {
  return (
    <div class="ww-lines">
      <p class="utrecht-paragraph">{label}</p>
      <div class="ww-lines__line" />
      <div class="ww-lines__line" />
    </div>
  )
}
