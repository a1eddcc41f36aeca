import { Link, Paragraph, Table, type Format, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { aYearAfter, FEW_CASES, type Quality } from './completeness.ts'
import { shareWithInterval } from './evidence.ts'
import type { Service } from './queries.ts'
import { sourceName } from './source-name.ts'
import { sentences } from './sentences.ts'

type Text = typeof nl

/** Evidence on one line: what it is, its numbers, of whom and when. */
export function qualityText(t: Text, f: Format, one: Quality, service: Pick<Service, 'newSince' | 'today'>): string {
  const figures = one.cases !== null && one.denominator !== null ? `: ${t.one.cases(one.cases, one.denominator)}` : ''
  const after = one.months === null ? '' : `, ${t.one.afterMonths(one.months)}`
  const doubts = doubtsOf(t, one, service.today)
  return [`${kindText(t, f, one, service)}${figures}${after} (${sourceName(t, one)}, ${f.shortDate(one.onDate)})`, ...doubts].join(', ')
}

/** Evidence of quality, each with source, date and number of cases. Never a single score. */
export function Evidence({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  if (service.quality.length === 0) return <Paragraph>{t.one.noQuality}</Paragraph>
  return (
    <Table
      caption={t.one.quality}
      captionHidden
      rows={service.quality}
      columns={[
        { label: t.one.quality, names: true, cell: (one) => kindText(t, f, one, service) },
        { label: t.one.source, cell: (one) => <Source t={t} one={one} /> },
        { label: t.fields.note.label, cell: (one) => evidenceText(t, f, one, service.today) || '–' },
      ]}
    />
  )
}

function kindText(t: Text, f: Format, one: Quality, { newSince, today }: Pick<Service, 'newSince' | 'today'>): string {
  const isNew = one.kind === 'none-yet' && today < aYearAfter(newSince)
  return isNew ? t.one.noneYet(f.shortDate(newSince)) : (t.one.qualityKinds[one.kind] ?? one.kind)
}

function Source({ t, one }: { t: Text; one: Quality }) {
  const f = useFormat()
  return (
    <>
      {[sourceName(t, one), one.number, f.shortDate(one.onDate)].filter(Boolean).join(', ')}
      {one.validUntil && `, ${t.one.untilDay(f.shortDate(one.validUntil))}`}
      {one.evidenceUrl && (
        <>
          {' '}
          <Link href={one.evidenceUrl} about={sourceName(t, one)}>
            {t.one.seeEvidence}
          </Link>
        </>
      )}
    </>
  )
}

/** What was counted, numbers with how sure they are, for whom, the note, and what the provider says of it. policy: K8 */
function evidenceText(t: Text, f: Format, one: Quality, today: string): string {
  const sure = one.cases !== null && one.denominator !== null ? shareWithInterval(one.cases, one.denominator) : null
  const percent = (points: number) => f.percent(points / 10_000)
  return sentences([
    one.months !== null && t.one.outcomeMeans(one.months),
    one.cases !== null && one.denominator !== null ? t.one.cases(one.cases, one.denominator) : null,
    sure && t.one.interval(percent(sure.share), percent(sure.low), percent(sure.high)),
    ...doubtsOf(t, one, today),
    forWhomText(t, one),
    one.severalGoals !== null && one.denominator !== null && t.one.severalGoals(one.severalGoals, one.denominator),
    one.note,
    one.reply && one.replyOn && t.one.reply(one.reply, f.shortDate(one.replyOn)),
  ])
}

/** Whom a figure is about: in the words of who gave it, or a group that is counted by ourselves. */
function forWhomText(t: Text, { kind, forWhom, groupCode }: Quality): string | false {
  if (forWhom) return t.one.forGroup(forWhom)
  const group = groupCode ? t.one.countedGroups[groupCode] : undefined
  return group ? t.one.forGroup(group) : kind === 'outcome' && t.one.outcomeGroup
}

/** Why evidence says less than it seems: few cases, or long ago. policy: D1 */
function doubtsOf(t: Text, { denominator, kind, goodUntil }: Quality, today: string): string[] {
  return [
    ...(denominator !== null && denominator < FEW_CASES && kind !== 'none-yet' ? [t.one.fewCases] : []),
    ...(goodUntil !== null && goodUntil <= today ? [t.one.tooOld] : []),
  ]
}
