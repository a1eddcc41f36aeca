import { DataList, Status, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Missing } from './missing.ts'

/** What was reported of help that is missing, with the day of the decision. */
export function MissingFacts({ t, entry, today }: { t: typeof nl; entry: Missing; today: string }) {
  const f = useFormat()
  const words = t.missing
  return (
    <DataList
      facts={[
        { label: t.one.by, value: entry.offeredBy },
        { label: words.giveAlong, value: entry.contact },
        entry.place !== null && { label: words.fields.helpPlace.label, value: entry.place },
        entry.forWhom !== null && { label: t.fields.forWhom.label, value: entry.forWhom },
        entry.state === 'open' && {
          label: words.due,
          value: (
            <>
              {f.date(entry.dueOn)} {entry.dueOn < today && <Status is="overdue" />}
            </>
          ),
        },
      ]}
    />
  )
}
