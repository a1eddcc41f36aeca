import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'
import { fieldId } from './field.tsx'

export interface FieldMessage {
  field: string
  message: string
  /** The element of the field, where it is not the usual one. */
  id?: string | undefined
}

/** What is wrong, above the form, each message leading to its field. Nothing when nothing is wrong. */
export function ErrorSummary({ errors, title }: { errors: FieldMessage[]; title?: string }) {
  const texts = useUiTexts()
  if (errors.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert" tabindex={-1} data-error-summary aria-labelledby="error-summary-title">
      <div class="utrecht-alert__icon">
        <Icon name="alert" />
      </div>
      <div class="utrecht-alert__content">
        <h2 class="utrecht-heading-3 ww-heading" id="error-summary-title">
          {title ?? texts.errorTitle}
        </h2>
        <ul class="ww-errors__list">
          {errors.map((error) => (
            <li>
              {error.field ? (
                <a class="utrecht-link utrecht-link--html-a" href={`#${error.id ?? fieldId(error.field)}`}>
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
