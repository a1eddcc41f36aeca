import { dateOf } from '../../platform/clock.ts'
import { Badge, DataList, Details, Link, List, Paragraph, Quote, Section, useFormat } from '../../platform/ui/index.ts'
import type { PersonSkill } from '../../modules/skills/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SkillRecord } from './shown.ts'

interface Props {
  t: typeof nl
  record: SkillRecord
  /** The reader is the person. */
  own: boolean
}

/** Work and skills with who said so, and what is disputed. policy: C3 */
export function RecordPart({ t, record, own }: Props) {
  const words = t.ownSkills
  const groups = [
    { title: own ? words.work : words.workDesk, rows: record.skills.filter(({ kind }) => kind === 'occupation') },
    { title: own ? words.can : t.person.skills, rows: record.skills.filter(({ kind }) => kind !== 'occupation') },
  ]
  return (
    <>
      {record.skills.length === 0 && <Paragraph>{words.none}</Paragraph>}
      {groups.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <Section title={title}>
              <DataList facts={rows.map((row) => ({ label: row.label, value: <One t={t} row={row} record={record} own={own} /> }))} />
            </Section>
          ),
      )}
      <Before t={t} record={record} own={own} />
    </>
  )
}

function One({ t, row, record, own }: Props & { row: PersonSkill }) {
  const f = useFormat()
  const words = t.ownSkills
  const who = notedBy({ t, record, own }, row.responsibleOrganisationId)
  return (
    <>
      {t.fields.howLearnt.options[row.howKnown]}. {who}, {f.date(dateOf(row.notedAt))}.{' '}
      {row.disputedAt && <Badge tone="warning">{own ? words.disputed : words.disputedDesk}</Badge>}
      {row.disputedAt && row.disputedWords && <Quote>{row.disputedWords}</Quote>}
      {own && (
        <Link href={`/mijn/vaardigheden?wat=${row.id}`} about={row.label}>
          {words.change}
        </Link>
      )}
    </>
  )
}

/** Whose word it is: the person's own, or that of an organisation. */
function notedBy({ t, record, own }: Props, organisation: string | null): string {
  if (organisation !== null) return t.ownSkills.notedBy(record.organisations.get(organisation) ?? '')
  return own ? t.ownSkills.ownWord : t.ownSkills.ownWordDesk
}

/** How it stood, who changed it and when; what was taken away too. */
function Before({ t, record, own }: Props) {
  const f = useFormat()
  const words = t.ownSkills
  if (record.before.length === 0) return null
  const who = (id: string | null) => (id === null ? (own ? words.you : words.person) : (record.organisations.get(id) ?? ''))
  return (
    <Details summary={words.before}>
      <List
        items={record.before.map((row) =>
          [
            `${row.label}: ${t.fields.howLearnt.options[row.howKnown]}`,
            notedBy({ t, record, own }, row.responsibleOrganisationId),
            `${words.by[row.change](who(row.changedOrganisationId))}, ${f.moment(row.changedAt)}`,
          ].join(' · '),
        )}
      />
    </Details>
  )
}
