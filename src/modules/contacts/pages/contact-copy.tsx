import { CopyText, Details, Link, Paragraph, useFormat, useView } from '../../../platform/ui/index.ts'
import { OwnNumber } from '../own-numbers/pages.tsx'
import type { nl } from '../texts.nl.ts'
import type { ContactRow } from './own-contacts-page.tsx'

/** A conversation for the own system of who guides: its number there, and all that was written, as plain text. policy: L1 */
export function ContactForSystem({ t, row, name }: { t: typeof nl; row: ContactRow; name: string }) {
  const f = useFormat()
  const said = (label: string, value: string | null | undefined) => (value ? [`${label}: ${value}`] : [])
  const option = (options: Record<string, string>, code: string | null) => (code === null ? null : options[code])
  const text = [
    ...said(t.fields.ownCaseNumber.label, row.ownCaseNumber),
    `${t.ownNumber.person}: ${name}`,
    `${t.fields.happenedOn.label} ${f.date(row.happenedOn)}`,
    ...said(t.fields.channel.label, option(t.fields.channel.options, row.channel)),
    ...said(t.fields.door.label, option(t.fields.door.options, row.door)),
    ...said(t.fields.situation.label, row.situation),
    ...said(t.fields.wishes.label, row.wishes),
    ...said(t.fields.agreed.label, row.agreed),
    ...said(t.fields.outcome.label, option(t.fields.outcome.options, row.outcome)),
  ].join('\n')
  const mayCorrect = useView().actor.roles.includes('guide')
  return (
    <>
      {mayCorrect && (
        <Paragraph>
          <Link href={`/werk/personen/${row.personId}/gesprekken/${row.id}/verbetering`} about={f.date(row.happenedOn)}>
            {t.correct.link}
          </Link>
        </Paragraph>
      )}
      <OwnNumber t={t} kind="contact" record={row.id} personId={row.personId} number={row.ownCaseNumber} />
      <Details summary={t.ownNumber.copy}>
        <CopyText label={t.ownNumber.copyLead} text={text} />
      </Details>
    </>
  )
}
