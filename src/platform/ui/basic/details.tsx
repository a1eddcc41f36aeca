import type { ComponentChildren } from 'preact'

/** More for who wants it, closed at first. */
export function Details({ summary, open, children }: { summary: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="ww-details" open={open}>
      <summary class="ww-details__summary">{summary}</summary>
      <div class="ww-details__text">{children}</div>
    </details>
  )
}
