import type { ComponentChildren } from 'preact'

/** What a form would lead to, below it: kept up to date while one types where a script runs (`Form preview`), else by a button. */
export function PreviewPart({
  came,
  children,
}: {
  /** It was just asked for, so it gets the focus. */ came: boolean
  children: ComponentChildren
}) {
  return (
    <div id="voorbeeld" class="ww-preview" tabindex={-1} data-came={came ? 'yes' : undefined}>
      {children}
    </div>
  )
}
