import { daysAfter } from '../../../platform/clock.ts'
import { Alert, Details, Paragraph, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { PassedOn } from './pages.tsx'
import type { PassedOnShown } from './shown.ts'

/** So many days it stands open; after that it is one tap away. */
const NEW_DAYS = 30

/** What came along with a file: the words of who led before, and of who is covered for. policy: E1 */
export function PassedOnPart({ t, today, passedOn: { words, cover } }: { t: typeof nl; today: string; passedOn: PassedOnShown }) {
  const f = useFormat()
  return (
    <>
      {cover && (
        <Alert tone="info" title={t.leadChange.covers(cover.name, f.date(cover.until))}>
          <Paragraph>{cover.note}</Paragraph>
        </Alert>
      )}
      {words && (
        <Details summary={t.leadChange.passedOn(words.by, f.date(words.on))} open={words.on > daysAfter(today, -NEW_DAYS)}>
          <PassedOn t={t} words={words} />
        </Details>
      )}
    </>
  )
}
