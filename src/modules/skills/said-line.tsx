import { dateOf } from '../../platform/clock.ts'
import { Details, List, useFormat, useView } from '../../platform/ui/index.ts'
import type { Said, SaidBefore } from './said.ts'
import { texts } from './texts.ts'
import type { Subject } from './wishes/schema.ts'
import { wishInWords } from './wishes/words.ts'

interface Props {
  said: Said
  own: boolean
  organisations: ReadonlyMap<string, string>
}

/** Whose word it is, and of when. */
export function SaidLine({ said, own, organisations }: Props) {
  const f = useFormat()
  const { record } = texts(useView())
  const by = said.responsibleOrganisationId
  const who = by !== null ? record.notedBy(organisations.get(by) ?? '') : own ? record.ownWord : record.ownWordDesk
  return (
    <>
      {who}, {f.date(dateOf(said.notedAt))}.
    </>
  )
}

/** How education and wishes stood before, who changed it and when. policy: C3 */
export function SaidBeforePart({ before, own, organisations }: Omit<Props, 'said'> & { before: readonly SaidBefore[] }) {
  const f = useFormat()
  const t = texts(useView())
  if (before.length === 0) return null
  const who = (id: string | null) => (id === null ? (own ? t.record.you : t.record.person) : (organisations.get(id) ?? ''))
  return (
    <Details summary={t.record.before}>
      <List
        items={before.map((row) =>
          [
            stoodIn(t, row),
            row.responsibleOrganisationId === null
              ? own
                ? t.record.ownWord
                : t.record.ownWordDesk
              : t.record.notedBy(who(row.responsibleOrganisationId)),
            `${t.record.by[row.change](who(row.changedOrganisationId))}, ${f.moment(row.changedAt)}`,
          ].join(' · '),
        )}
      />
    </Details>
  )
}

function stoodIn(t: ReturnType<typeof texts>, { about, stood }: SaidBefore): string {
  if (about === 'wish') {
    const subject = stood.subject as Subject
    return `${t.fields[subject].label} ${wishInWords(t, { subject, value: stood.value as string[] })}`
  }
  const level = t.fields.educationLevel.options[stood.level as keyof typeof t.fields.educationLevel.options]
  const finished = t.fields.educationFinished.options[stood.finished as keyof typeof t.fields.educationFinished.options]
  return [stood.what, level, finished, stood.year].filter(Boolean).join(', ')
}
