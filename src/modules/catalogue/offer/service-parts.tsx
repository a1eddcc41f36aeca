import { DataList, Paragraph, Section, Table, type Format, useFormat } from '../../../platform/ui/index.ts'
import type { Quality } from './completeness.ts'
import { expectedTotal, type Range } from './price.ts'
import type { Service, ShownPrice } from './queries.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** A price in words: each line with amount and what it counts, then the expected total with VAT, since when. policy: D11 */
export function priceText(t: Text, f: Format, lines: readonly ShownPrice[], free: boolean): string {
  if (lines.length === 0) return free ? t.one.free : t.one.unknown
  if (lines.every((line) => line.kind === 'free')) return t.one.free
  const total = expectedTotal(lines)
  const since = lines
    .map((line) => line.validFrom)
    .toSorted()
    .at(-1)!
  return [
    lines.map((line) => lineText(t, f, line)).join(' + '),
    ...(total ? [t.one.total(rangeText(t, f, total))] : []),
    t.one.since(f.shortDate(since)),
  ].join(', ')
}

function lineText(t: Text, f: Format, line: ShownPrice): string {
  if (line.confidentialUntil) return t.one.confidential(line.confidentialForName ?? '', f.shortDate(line.confidentialUntil))
  const each = `${f.money(line.amountCents!)} ${t.one.priceKinds[line.kind] ?? ''}`
  return line.milestone ? `${each} (${line.milestone})` : each
}

/** One amount, or from and to where the quantity varies. */
export function rangeText(t: Text, f: Format, { leastCents, mostCents }: Range): string {
  return leastCents === mostCents ? f.money(mostCents) : t.one.range(f.money(leastCents), f.money(mostCents))
}

/** The facts of price, quality and time, everywhere in the same order. policy: D1 */
export function ServiceFacts({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return <DataList facts={factsOf(t, f, service)} />
}

export function factsOf(t: Text, f: Format, service: Service): { label: string; value: string }[] {
  return [
    { label: t.one.by, value: service.organisation },
    { label: t.one.person, value: priceText(t, f, service.personPrices, service.freeHelp) },
    { label: t.one.payer, value: priceText(t, f, service.payerPrices, service.freeHelp) },
    { label: t.one.quality, value: service.quality.map((one) => qualityText(t, f, one)).join('; ') || t.one.noQuality },
    { label: t.one.duration, value: service.durationWeeks === null ? t.one.unknown : t.one.weeks(service.durationWeeks) },
    { label: t.one.hours, value: service.hoursPerWeek === null ? t.one.unknown : t.one.hoursPerWeek(service.hoursPerWeek) },
    { label: t.one.waiting, value: waitingText(t, f, service) },
  ]
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
          cell: (one) =>
            [one.cases !== null && one.denominator !== null ? t.one.cases(one.cases, one.denominator) : null, one.note]
              .filter(Boolean)
              .join('. ') || '–',
        },
      ]}
    />
  )
}

/** What it is, how it goes and what it brings. */
export function ContentPart({ t, service }: { t: Text; service: Service }) {
  const parts: [string, string | null][] = [
    [t.one.aim, service.aim],
    [t.one.forWhom, service.forWhom],
    [t.one.method, service.method],
    [t.one.afterwards, service.afterwards],
    [t.one.apply, service.howToApply],
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
    </>
  )
}
