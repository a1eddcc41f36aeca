import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'

export interface AlertProps {
  tone?: 'info' | 'ok' | 'warning' | 'error'
  title?: string
  /** Read out at once by screen readers: for the result of what somebody just did. */
  live?: boolean
  children?: ComponentChildren
}

const ICON = { info: 'info', ok: 'check', warning: 'alert', error: 'alert' } as const

/** A message that must be seen. The kind is said in a word, not only by colour. */
export function Alert({ tone = 'info', title, live, children }: AlertProps) {
  const texts = useUiTexts()
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div class={`utrecht-alert utrecht-alert--${tone}`} role={role}>
      <div class="utrecht-alert__icon">
        <Icon name={ICON[tone]} />
      </div>
      <div class="utrecht-alert__content">
        <span class="ww-hidden">{texts.alerts[tone]}: </span>
        <div class="utrecht-alert__message">
          {title && <p class="ww-alert__title">{title}</p>}
          {children}
        </div>
      </div>
    </div>
  )
}
