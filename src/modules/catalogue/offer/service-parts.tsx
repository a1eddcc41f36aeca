import { DataList, List, Paragraph, Section, Table, type Format, useFormat } from '../../../platform/ui/index.ts'
import { itemText, placeText, ruleText } from './shown.tsx'
import type { Quality } from './completeness.ts'
import { shareWithInterval } from './evidence.ts'
import type { Rule } from './parts.ts'
import { priceText, rangeText } from './price-text.ts'
import { expectedFrom } from './pro-rata.ts'
import type { Service } from './queries.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** The facts of price, quality and time, everywhere in the same order. policy: D1 */
export function ServiceFacts({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return <DataList facts={factsOf(t, f, service)} />
}

/** Each fact with its label, empty where there is nothing to say, so that services stand side by side; and the code under which somebody can say that it is wrong. */
export function factsOf(t: Text, f: Format, service: Service): { label: string; value: string; fact: string }[] {
  return [
    { label: t.one.by, value: service.organisation, fact: 'name' },
    { label: t.one.person, value: priceText(t, f, service.personPrices, service.freeHelp), fact: 'price' },
    { label: t.one.payer, value: priceText(t, f, service.payerPrices, service.freeHelp), fact: 'price' },
    fromStart(t, f, service),
    { label: t.one.quality, value: service.quality.map((one) => qualityText(t, f, one)).join('; ') || t.one.noQuality, fact: 'quality' },
    { label: t.one.certifications, value: certificationText(t, f, service), fact: 'quality' },
    { label: t.one.duration, value: service.durationWeeks === null ? t.one.unknown : t.one.weeks(service.durationWeeks), fact: 'duration' },
    {
      label: t.one.hours,
      value: service.hoursPerWeek === null ? t.one.unknown : t.one.hoursPerWeek(service.hoursPerWeek),
      fact: 'duration',
    },
    { label: t.one.waiting, value: waitingText(t, f, service), fact: 'waiting' },
  ]
}

/** What it costs from the next start on, where weeks or months are paid and closures fall in them; empty elsewhere. policy: D11 */
function fromStart(t: Text, f: Format, { starts, payerPrices, closures }: Service) {
  const start = starts.find(({ startsOn }) => startsOn !== null)?.startsOn
  const counts = closures.length > 0 && payerPrices.some(({ kind }) => kind === 'per-week' || kind === 'per-month')
  const total =
    start && counts
      ? expectedFrom(
          start,
          payerPrices,
          closures.map(({ closedFrom, closedUntil }) => ({ from: closedFrom, until: closedUntil })),
        )
      : null
  return {
    label: t.one.fromStart,
    value: start && total ? `${f.shortDate(start)}: ${t.one.total(rangeText(t, f, total))}` : '',
    fact: 'price',
  }
}

function certificationText(t: Text, f: Format, { certifications }: Service): string {
  return certifications
    .map(({ scheme, number, validUntil, checkedOn }) =>
      t.one.certification([scheme, number].filter(Boolean).join(' '), f.shortDate(validUntil), checkedOn ? f.shortDate(checkedOn) : null),
    )
    .join('; ')
}

function qualityText(t: Text, f: Format, one: Quality): string {
  const figures = one.cases !== null && one.denominator !== null ? ` ${t.one.cases(one.cases, one.denominator)}` : ''
  return `${t.one.qualityKinds[one.kind] ?? one.kind}${figures} (${one.source}, ${f.shortDate(one.onDate)})`
}

function waitingText(t: Text, f: Format, service: Service): string {
  if (service.waitingWeeks === null) return t.one.unknown
  const weeks = service.waitingWeeks === 0 ? t.one.noWaiting : t.one.weeks(service.waitingWeeks)
  return service.waitingConfirmedOn ? `${weeks}, ${t.one.confirmed(f.shortDate(service.waitingConfirmedOn))}` : weeks
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
        { label: t.one.quality, names: true, cell: (one) => t.one.qualityKinds[one.kind] },
        { label: t.one.source, cell: (one) => `${one.source}, ${f.shortDate(one.onDate)}` },
        {
          label: t.fields.note.label,
          cell: (one) => evidenceText(t, f, one) || '–',
        },
      ]}
    />
  )
}

/** Numbers with how sure they are, for whom, the note, and what the provider says of it. policy: K8 */
function evidenceText(t: Text, f: Format, one: Quality): string {
  const sure = one.cases !== null && one.denominator !== null ? shareWithInterval(one.cases, one.denominator) : null
  const percent = (points: number) => f.percent(points / 10_000)
  return [
    one.cases !== null && one.denominator !== null ? t.one.cases(one.cases, one.denominator) : null,
    sure && t.one.interval(percent(sure.share), percent(sure.low), percent(sure.high)),
    one.forWhom && t.one.forGroup(one.forWhom),
    one.note,
    one.reply && one.replyOn && t.one.reply(one.reply, f.shortDate(one.replyOn)),
  ]
    .filter(Boolean)
    .join('. ')
}

/** What it is, how it goes, for whom, where, and what it brings. */
export function ContentPart({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  const parts: [string, string | null][] = [
    [t.one.aim, service.aim],
    [t.one.forWhom, service.forWhom],
    [t.one.method, service.method],
    [t.one.afterwards, service.afterwards],
    [t.one.apply, service.howToApply],
  ]
  const lists: [string, string[], string?][] = [
    [t.one.steps, service.steps.map((step) => itemText(t, f, 'steps', step))],
    [t.one.rules, rulesOf(service).map((rule) => ruleText(t, rule)), t.one.rulesLead],
    [t.one.locations, service.locations.map(placeText)],
    [t.one.starts, service.starts.map((start) => itemText(t, f, 'starts', start))],
    [t.one.documents, service.documents],
    [t.portal.changed.terms!, service.terms.map(({ name }) => name)],
    [t.one.accessibility, service.accessibility.map((code) => t.portal.codes[code] ?? code)],
  ]
  return (
    <>
      {parts.map(
        ([title, text]) =>
          text && (
            <Section title={title} level={3}>
              <Paragraph>{text}</Paragraph>
            </Section>
          ),
      )}
      {lists.map(
        ([title, items, lead]) =>
          items.length > 0 && (
            <Section title={title} level={3}>
              {lead && <Paragraph quiet>{lead}</Paragraph>}
              <List items={items} numbered={title === t.one.steps} />
            </Section>
          ),
      )}
    </>
  )
}

/** The rules of a service, with the ages that stand in columns of their own. */
export function rulesOf({ ageMin, ageMax, rules }: Pick<Service, 'ageMin' | 'ageMax' | 'rules'>): Omit<Rule, 'id'>[] {
  const age = (kind: string, value: number | null) => (value === null ? [] : [{ kind, value: String(value), hard: true, words: null }])
  return [...age('age-min', ageMin), ...age('age-max', ageMax), ...rules]
}
