import { addressWords, priceText, type texts as catalogueTexts } from '../../catalogue/index.ts'
import type { Fact, Format } from '../../../platform/ui/index.ts'
import { payerWords } from '../funding-lines/money-part.tsx'
import { slotWords } from '../slots/pages.tsx'
import type { nl } from '../texts.nl.ts'
import type { Shares } from './lines-rules.ts'
import type { DraftPart } from './rules.ts'
import type { DraftShown, Named } from './shown.ts'

type Text = typeof nl

/** Where a draft is. */
export function draftHref(personId: string, draftId: string): string {
  return `/werk/personen/${personId}/doorverwijzingen/concepten/${draftId}`
}

/** Where a part of a draft is filled in; a service is looked for anew. */
export function partHref(personId: string, draftId: string, part: DraftPart): string {
  const paths = { why: 'waarom', goes: 'gegevens', payment: 'betaling', start: 'start' }
  return part === 'service'
    ? `/werk/personen/${personId}/doorverwijzingen/nieuw?concept=${draftId}`
    : `${draftHref(personId, draftId)}/${paths[part]}`
}

/** What is filled in, part by part, in words. */
export function factsIn(t: Text, f: Format, c: ReturnType<typeof catalogueTexts>, shown: DraftShown): Record<DraftPart, Fact[]> {
  const { service } = shown.judged.suited
  return {
    service: [
      { label: t.draft.parts.service, value: service.name },
      { label: t.plan.who, value: service.organisation },
      { label: t.refer.price, value: priceText(c, f, service, 'payer') },
    ],
    why: [
      { label: t.fields.reason.label, value: partSays(t, f, shown, 'why') },
      { label: t.refer.because, value: shown.draft.because },
    ],
    goes: [{ label: t.draft.data.words, value: partSays(t, f, shown, 'goes') }],
    payment: paymentFacts(t, f, shown),
    start: [{ label: t.draft.parts.start, value: partSays(t, f, shown, 'start') }],
  }
}

/** What one part says now. */
export function partSays(
  t: Text,
  f: Format,
  { draft, decisions, running, slot, at, shares }: Named,
  part: Exclude<DraftPart, 'service'>,
): string {
  const reasons: Record<string, string> = t.fields.reason.options
  if (part === 'why') return draft.reason ? reasons[draft.reason]! : t.draft.about.toDo
  if (part === 'goes') return draft.goesAlong ?? t.draft.about.toDo
  return part === 'payment' ? paymentSays(t, f, { payer: draft.payer, shares }) : start(t, f, { draft, decisions, running, slot, at })
}

/** Who pays what, or arranges it by when, as one text. */
export function paymentSays(t: Text, f: Format, { payer, shares }: { payer: string | null; shares: Shares }): string {
  if (payer === null) return t.draft.about.toDo
  if (payer === 'free') return t.fields.payer.options.free
  return shares.lines.map((line) => `${payerWords(t, line)}: ${lineSays(t, f, line)}`).join('. ')
}

/** What one payer comes to; of what is not arranged yet also who arranges it by when. */
export function lineSays(t: Text, f: Format, line: Shares['lines'][number]): string {
  const amount = line.cents === null ? t.draft.pay.unknown : f.money(line.cents)
  return line.arrangeBy === null ? amount : `${amount}, ${t.draft.arranges(line.ownerName ?? '', f.date(line.arrangeBy))}`
}

/** The price of the day, who pays what, and what nobody pays yet. policy: D5 */
function paymentFacts(t: Text, f: Format, { draft, judged: { priceCents, shares } }: DraftShown): Fact[] {
  if (draft.payer === null || draft.payer === 'free')
    return [{ label: t.fields.payer.label, value: paymentSays(t, f, { payer: draft.payer, shares }) }]
  return [
    { label: t.draft.pay.price, value: priceCents === null ? t.refer.confidential : f.money(priceCents) },
    ...shares.lines.map((line) => ({ label: payerWords(t, line), value: lineSays(t, f, line) })),
    ...openFacts(t, f, shares),
  ]
}

/** What is not covered by who said to pay. */
export function openFacts(t: Text, f: Format, { openCents, unsaidCents, overCents }: Shares): Fact[] {
  const facts: [number | null, string][] = [
    [unsaidCents, t.draft.pay.unsaid],
    [openCents === unsaidCents ? 0 : openCents, t.draft.pay.open],
    [overCents, t.draft.pay.over],
  ]
  return facts.flatMap(([cents, label]) => (cents ? [{ label, value: f.money(cents) }] : []))
}

function start(
  t: Text,
  f: Format,
  { draft, decisions, running, slot, at }: Pick<Named, 'draft' | 'decisions' | 'running' | 'slot' | 'at'>,
): string {
  const conditions: Record<string, string> = t.fields.startCondition.options
  const labelOf = (list: { value: string; label: string }[], id: string) => list.find(({ value }) => value === id)?.label ?? '–'
  const said = [
    draft.waitsForStep && t.draft.startAt.decision(labelOf(decisions, draft.waitsForStep)),
    draft.startCondition && conditions[draft.startCondition],
    draft.follows && t.draft.startAt.follows(labelOf(running, draft.follows), t.draft.startAt.when[draft.followsWhen!]!),
    slot && `${t.course.intake}: ${slotWords(t, f, slot)}`,
  ].filter(Boolean)
  const when = said.length > 0 ? said.join('. ') : t.draft.about.startNow
  return at ? `${when.replace(/\.$/, '')}. ${t.where.title}: ${at.name}, ${addressWords(at)}` : when
}
