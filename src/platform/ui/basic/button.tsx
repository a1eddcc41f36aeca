import type { ComponentChildren } from 'preact'
import { useUiTexts } from '../texts.ts'
import { Icon, type IconName } from '../icons.tsx'

export interface ButtonProps {
  appearance?: 'primary' | 'secondary' | 'danger'
  /** With `value`: which of several buttons of one form was used. */
  name?: string
  value?: string
  icon?: IconName
  /** Added for screen readers when several buttons on a page say the same. */
  about?: string
  /** Asks once more before it sends; on by default for danger, where a script can ask. */
  confirm?: boolean | string
  /** Another address than the form's own. */
  formAction?: string
  children: ComponentChildren
}

const LOOK = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
}

/** A button that sends a form. One primary button per page. */
export function Button({ appearance = 'primary', name, value, icon, about, confirm, formAction, children }: ButtonProps) {
  const texts = useUiTexts()
  const asks = confirm ?? appearance === 'danger'
  const question = asks === true ? texts.confirm : asks || undefined
  return (
    <button
      class={`utrecht-button ${LOOK[appearance]}`}
      type="submit"
      name={name}
      value={value}
      formaction={formAction}
      data-confirm={question}
    >
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="ww-hidden"> {about}</span>}
      </span>
    </button>
  )
}

/** Buttons and links side by side, below each other on a phone. */
export function ActionGroup({ children }: { children: ComponentChildren }) {
  return <div class="utrecht-action-group ww-actions">{children}</div>
}
