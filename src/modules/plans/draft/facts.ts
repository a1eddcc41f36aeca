import { priceText, type texts as catalogueTexts } from '../../catalogue/index.ts'
import type { Fact, Format } from '../../../platform/ui/index.ts'
import { slotWords } from '../slots/pages.tsx'
import type { nl } from '../texts.nl.ts'
import type { DraftPart } from './rules.ts'
import type { DraftShown, Named } from './shown.ts'

type Text = typeof nl

/** Where a part of a draft is filled in; a service is looked for anew. */
export function partHref(personId: string, draftId: string, part: DraftPart): string {
  const base = `/werk/personen/${personId}/doorverwijzingen`
  const paths = { why: 'waarom', goes: 'gegevens', payment: 'betaling', start: 'start' }
  return part === 'service' ? `${base}/nieuw?concept=${draftId}` : `${base}/concepten/${draftId}/${paths[part]}`
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
    payment: [{ label: t.fields.payer.label, value: partSays(t, f, shown, 'payment') }],
    start: [{ label: t.draft.parts.start, value: partSays(t, f, shown, 'start') }],
  }
}

/** What one part says now. */
export function partSays(
  t: Text,
  f: Format,
  { draft, decisions, running, slot, name }: Named,
  part: Exclude<DraftPart, 'service'>,
): string {
  const reasons: Record<string, string> = t.fields.reason.options
  if (part === 'why') return draft.reason ? reasons[draft.reason]! : t.draft.about.toDo
  if (part === 'goes') return draft.goesAlong ?? t.draft.about.toDo
  return part === 'payment' ? payment(t, f, draft, name) : start(t, f, { draft, decisions, running, slot })
}

/** Who pays, or who arranges it by when. */
export function payment(
  t: Text,
  f: Format,
  draft: { payer: string | null; payerAccount: string | null; payerBy: string | null },
  name: (account: string | null) => string,
): string {
  const payers: Record<string, string> = t.fields.payer.options
  if (draft.payer === 'not-yet-arranged' && draft.payerBy) return t.draft.arranges(name(draft.payerAccount), f.date(draft.payerBy))
  return draft.payer ? payers[draft.payer]! : t.draft.about.toDo
}

function start(t: Text, f: Format, { draft, decisions, running, slot }: Pick<Named, 'draft' | 'decisions' | 'running' | 'slot'>): string {
  const conditions: Record<string, string> = t.fields.startCondition.options
  const labelOf = (list: { value: string; label: string }[], id: string) => list.find(({ value }) => value === id)?.label ?? '–'
  const said = [
    draft.waitsForStep && t.draft.startAt.decision(labelOf(decisions, draft.waitsForStep)),
    draft.startCondition && conditions[draft.startCondition],
    draft.follows && t.draft.startAt.follows(labelOf(running, draft.follows), t.draft.startAt.when[draft.followsWhen!]!),
    slot && `${t.course.intake}: ${slotWords(t, f, slot)}`,
  ].filter(Boolean)
  return said.length > 0 ? said.join('. ') : t.draft.about.startNow
}
