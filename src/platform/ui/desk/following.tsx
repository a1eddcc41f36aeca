import type { ComponentChildren } from 'preact'

/** A part of a page that colleagues change too: where a script runs it keeps itself up to date while nobody is busy in it. */
export function Following({ id, seconds, children }: { id: string; seconds: number; children: ComponentChildren }) {
  return (
    <div class="ww-following" id={id} data-follow={seconds}>
      {children}
    </div>
  )
}

/** A number as large as a ticket needs it. */
export function BigNumber({ children }: { children: ComponentChildren }) {
  return <p class="ww-big-number">{children}</p>
}
