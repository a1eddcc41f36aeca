import { useUiTexts } from '../texts.ts'
import { Icon } from '../icons.tsx'

/** Away from this page at once, to one that says nothing: for who is not safe. With a script the way back is gone too. */
export function LeaveQuickly() {
  const texts = useUiTexts()
  return (
    <a
      class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
      href="https://www.buienradar.nl"
      rel="noreferrer"
      data-leave="yes"
    >
      <Icon name="arrow" />
      <span>{texts.leave}</span>
    </a>
  )
}
