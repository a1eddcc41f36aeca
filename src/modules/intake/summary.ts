import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Format } from '../../platform/ui/index.ts'
import { ownNumberOf } from '../contacts/index.ts'
import { findPerson, lawsFor } from '../people/index.ts'
import { municipalityByCode, organisationsById } from '../regions/index.ts'
import { passesOf, wordsOf, type HandoverRow } from './queries.ts'
import type { nl } from './texts.nl.ts'

/** A handover as sender and holder see it. */
export interface HandoverShown {
  row: HandoverRow
  name: string
  municipality: string | null
  contact: { email: string | null; phone: string | null } | null
  words: { explanation: string | null; returnNote: string | null } | undefined
  passes: { from: string; to: string; because: string; at: Temporal.Instant }[]
  holder: string
  holderPhone: string | null
  sender: string
  laws: string[]
  /** The number the own organisation knows it by. */
  ownNumber: string | null
}

/** Reads all that sender and holder may see of one handover, with the eyes of the actor. */
export async function shownOf(tx: Tx, actor: Actor, row: HandoverRow): Promise<HandoverShown> {
  const passes = await passesOf(tx, row.regionCode, row.id)
  const organisations = await organisationsById(tx, [row.holder, row.senderOrganisation, ...passes.flatMap((pass) => [pass.from, pass.to])])
  const name = (one: string) => organisations.get(one)?.name ?? ''
  const person = await findPerson(tx, actor, row.personId)
  return {
    row,
    name: person?.displayName ?? row.reference,
    municipality: person?.municipalityCode ? ((await municipalityByCode(tx, person.municipalityCode))?.name ?? null) : null,
    contact: person ? { email: person.email, phone: person.phone } : null,
    words: await wordsOf(tx, row.regionCode, row.id),
    passes: passes.map(({ from, to, because, at }) => ({ from: name(from), to: name(to), because, at })),
    holder: name(row.holder),
    holderPhone: organisations.get(row.holder)?.phone ?? null,
    sender: name(row.senderOrganisation),
    laws: await lawsFor(tx, 'handover', row.senderOrganisation, actor.today),
    ownNumber: await ownNumberOf(tx, actor, row.regionCode, 'handover', row.id),
  }
}

interface Fact {
  label: string
  text: string
  kind?: 'phone' | 'mail'
}

/** The facts of a handover in words: what the page shows is what the copy says, once. */
export function factsOf(t: typeof nl, f: Format, shown: HandoverShown): Fact[] {
  const { row, contact, words } = shown
  const reasons: Record<string, string> = t.fields.reason.options
  const fact = (label: string, text: string | null | undefined, kind?: 'phone' | 'mail'): Fact[] =>
    text ? [{ label, text, ...(kind ? { kind } : {}) }] : []
  return [
    ...fact(t.list.kind, t.questionKinds[row.questionKind]),
    ...fact(t.one.from, shown.sender),
    ...fact(t.one.reason, reasons[row.reason]),
    ...fact(t.one.municipality, shown.municipality),
    ...fact(t.fields.phone.label, contact?.phone, 'phone'),
    ...fact(t.fields.email.label, contact?.email, 'mail'),
    ...fact(t.one.words, words?.explanation),
    ...fact(t.fields.note.label, words?.returnNote),
    ...fact(t.basis.label, [t.basis.purpose, ...shown.laws].join('. ')),
    ...fact(t.basis.taking, row.obliged ? t.basis.obliged(shown.sender) : t.basis.voluntary),
    ...fact(row.pickUpBy ? t.one.pickUpBy : t.one.acceptBy, f.date(row.pickUpBy ?? row.acceptBy)),
    ...fact(t.one.number, row.reference),
  ]
}

/** All that this organisation may see of a handover, as plain text for its own system. policy: L1 */
export function summaryOf(t: typeof nl, f: Format, shown: HandoverShown, url: string | null): string {
  const holder = shown.row.state === 'escalated' ? t.now.coordinator : shown.holder
  return [
    `${t.one.title} ${shown.row.reference}`,
    ...(shown.ownNumber ? [`${t.fields.ownCaseNumber.label}: ${shown.ownNumber}`] : []),
    `${t.list.person}: ${shown.name}`,
    `${t.list.state}: ${t.states[shown.row.state]}`,
    `${t.list.holder}: ${holder}`,
    ...factsOf(t, f, shown)
      .filter(({ label }) => label !== t.one.number)
      .map(({ label, text }) => `${label}: ${text}`),
    ...(url ? [url] : []),
  ].join('\n')
}
