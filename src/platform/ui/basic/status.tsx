import { Icon } from '../icons.tsx'
import { statuses, type StatusKey, type StatusLook, type Tone } from '../statuses.ts'
import { useView } from '../view.ts'

/** A status: word, colour and icon from the one list. `is` is a key of that list, or a look a module added to it. */
export function Status({ is }: { is: StatusKey | StatusLook }) {
  const { language } = useView()
  const look = typeof is === 'string' ? statuses[is] : is
  return (
    <span class={`ww-status ww-status--${look.tone}`}>
      <Icon name={look.icon} />
      <span>{look.word[language]}</span>
    </span>
  )
}

/** A short label that is no status: a kind, a place, a number. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: string | number }) {
  return <span class={`ww-badge ww-badge--${tone}`}>{children}</span>
}
