import { Temporal } from 'temporal-polyfill'
import type { Demo } from './demo.ts'
import type { Desk } from './desk.ts'

/** What Karin knows of Jan when she hands him over. */
export const JAN = {
  firstName: 'Jan',
  lastName: 'de Boer',
  email: 'jan@post.example',
  phone: '06 12 34 56 78',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  explanation: 'Wil weer in de bouw werken',
  ownCaseNumber: 'Z-17',
  agreed: 'yes',
}

/** The id in an address. */
export function idIn(path: string): string {
  const found = path.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)?.at(-1)
  if (!found) throw new Error(`no id in ${path}`)
  return found
}

/** A date as pages write it. */
export function inWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** Hands somebody over from an open desk; gives the id of the handover and of the file. */
export async function handOver(sender: Desk, person: Record<string, string>): Promise<{ id: string; shown: string }> {
  await sender.go('/werk/overdrachten/nieuw')
  const shown = await sender.fill('/werk/overdrachten', person)
  return { id: idIn(sender.page.url()), shown }
}

/** A guide records a conversation; gives the file as it then reads. */
export async function talk(guide: Desk, file: string, words: Record<string, string>): Promise<string> {
  await guide.go(`${file}/gesprekken/nieuw`)
  return guide.fill(`${file}/gesprekken`, { outcome: 'advice', ...words })
}

/** A guide adds a step to the plan; gives the plan as it then reads. */
export async function addStep(guide: Desk, file: string, step: Record<string, string>): Promise<string> {
  await guide.go(`${file}/plan/stappen/nieuw`)
  return guide.fill(`${file}/plan/stappen`, step)
}

const PARTS = {
  waarom: ['reason', 'because'],
  gegevens: ['goesAlong'],
  betaling: ['payer', 'payerOrganisation', 'payerAmount', 'payerAccount', 'payerBy'],
  start: ['waitsForStep', 'startCondition', 'follows', 'followsWhen'],
}

/** A guide finds a service by a word, chooses it by name, fills in the draft and sends the referral; gives the referral as it then reads. */
export async function refer(guide: Desk, file: string, word: string, service: string, given: Record<string, string>): Promise<string> {
  await guide.go(`${file}/doorverwijzingen/nieuw?zoek=${word}`)
  await guide.choose(`article:has-text("${service}") a:has-text("Kies")`)
  return sendDraft(guide, file, given)
}

/** From the page of a service: begins the draft, fills in its parts, checks it and sends it. */
export async function sendDraft(guide: Desk, file: string, given: Record<string, string>): Promise<string> {
  await guide.fill(`${file}/doorverwijzingen/concepten`)
  const draft = new URL(guide.page.url()).pathname
  const said: Record<string, string> = { reason: 'fits-goal', ...given }
  for (const [path, names] of Object.entries(PARTS)) {
    const mine = Object.fromEntries(names.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])))
    if (Object.keys(mine).length === 0) continue
    await guide.go(`${draft}/${path}`)
    await guide.fill(`${draft}/${path}`, mine)
  }
  await guide.go(`${draft}/controle`)
  return guide.fill(`${draft}/verzending`, { agreedHow: 'desk' })
}

/** A worker of an organisation opens what stands under this name in a list; gives the path. */
export async function open(desk: Desk, list: string, name: string): Promise<string> {
  await desk.go(list)
  await desk.follow(name)
  return new URL(desk.page.url()).pathname
}

/** Somebody works from today on. */
export async function place(guide: Desk, demo: Demo, file: string, work: Record<string, string>): Promise<string> {
  await guide.go(`${file}/plaatsing`)
  return guide.fill(`${file}/plaatsing`, { contract: 'temporary', startedOn: demo.today(), ...work })
}
