import { PhoneLink } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'

export interface ByDayProps {
  /** The last day, written out. */
  day: string
  /** True once that day is over. */
  past: boolean
  /** It is the reader's own turn: nobody else was reminded. */
  own?: boolean
  /** Who has to act now: an organisation or a role. */
  who?: string | null | undefined
  phone?: string | null | undefined
}

/** The last day of a promise. Once it is over: that it is late, who was reminded and must act now, and whom to call. */
export function ByDay({ day, past, own = false, who, phone }: ByDayProps) {
  const texts = useUiTexts().byDay
  if (!past) return <>{day}</>
  return (
    <>
      {day}. {own ? texts.own : <strong>{texts.late}</strong>} {!own && (who ? texts.who(who) : texts.we)}{' '}
      {phone ? (
        <>
          {texts.call} <PhoneLink number={phone} />
        </>
      ) : (
        texts.callCounter
      )}
    </>
  )
}
