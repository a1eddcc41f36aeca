import { useId } from 'preact/hooks'
import { useUiTexts } from '../texts.ts'

/** Plain text to take to another system, shown once and whole; one button copies it where a script runs, else it is selected by hand. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const texts = useUiTexts()
  const id = `copy-${useId()}`
  return (
    <div class="ww-copy">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <textarea class="utrecht-textarea ww-copy__text" id={id} readonly rows={rowsOf(text)} data-copied={texts.copied}>
        {text}
      </textarea>
      <p data-needs-script hidden>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" data-copy={id}>
          {texts.copy}
        </button>{' '}
        <span role="status" />
      </p>
    </div>
  )
}

/** Lines as they fold at the width of a phone, so that all of it stands there at once. */
function rowsOf(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 50)), 1)
}
