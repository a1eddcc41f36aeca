import { expect } from 'vitest'
import { fieldsOf, type Browser, type TestApp } from './app.ts'
import type { Cast } from './people.ts'

/** What Karin fills in when she hands Jan over. */
export const JAN = {
  firstName: 'Jan',
  lastName: 'de Boer',
  phone: '06 12 34 56 78',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  agreed: 'yes',
}

/** Jan arrives by handover; Fatma accepts. With `talk` the conversation is recorded and the plan is open. */
export async function arrive(app: TestApp, cast: Cast, { talk = true }: { talk?: boolean } = {}) {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', { ...form, ...JAN })
  const fatma = app.as(cast.fatma)
  const accepted = await fatma.post(`/werk/overdrachten/${form.id}/aanvaarding`)
  const file = /\/werk\/personen\/[0-9a-f-]{36}/.exec(accepted.location ?? '')![0]
  if (talk) {
    await filled(fatma, `${file}/gesprekken/nieuw`, `${file}/gesprekken`, { situation: 'Wil weer in de bouw werken', outcome: 'referral' })
    await filled(fatma, `${file}/plan`, `${file}/plan`, { goal: 'Werkvoorbereider worden' })
  }
  return { file, personId: file.split('/').at(-1)!, fatma, handover: form.id! }
}

/** Fills in the form of a page with what stands in it and this, sends it, and gives the fields sent. */
export async function filled(who: Browser, page: string, action: string, fields: Record<string, string>) {
  const sent = { ...fieldsOf(await who.get(page), action), ...fields }
  const answer = await who.post(action, sent)
  expect([answer.status, answer.status === 303 ? '' : answer.text.slice(0, 400)]).toEqual([303, ''])
  return sent
}

/** Adds a step to the plan of this file. */
export function addStep(who: Browser, file: string, fields: Record<string, string>) {
  return filled(who, `${file}/plan/stappen/nieuw`, `${file}/plan/stappen`, { dueOn: '2026-07-20', ...fields })
}

const DRAFT_PARTS = {
  waarom: ['reason', 'because'],
  gegevens: ['goesAlong'],
  betaling: ['payer', 'payerOrganisation', 'payerAmount', 'payerAccount', 'payerBy'],
  start: ['waitsForStep', 'startCondition', 'follows', 'followsWhen'],
} as const

/** Begins the draft of a referral from the page of a service; gives its address and the fields it began with. */
export async function beginDraft(who: Browser, file: string, service: string, from = '') {
  const base = `${file}/doorverwijzingen`
  const begun = await filled(who, `${base}/nieuw?dienst=${service}${from}`, `${base}/concepten`, {})
  return { draft: `${base}/concepten/${begun.id}`, ...begun } as { draft: string; id: string } & Record<string, string>
}

/** Fills in the parts of a draft that these fields belong to. */
export async function fillDraft(who: Browser, draft: string, fields: Record<string, string>) {
  for (const [path, names] of Object.entries(DRAFT_PARTS)) {
    const given = Object.fromEntries(Object.entries(fields).filter(([name]) => (names as readonly string[]).includes(name)))
    if (Object.keys(given).length > 0) await filled(who, `${draft}/${path}`, `${draft}/${path}`, given)
  }
}

/** Refers the person of this file to a service: the draft begun, filled in, checked and sent. */
export async function referTo(who: Browser, file: string, service: string, fields: Record<string, string> = {}, from = '') {
  const { draft, ...begun } = await beginDraft(who, file, service, from)
  await fillDraft(who, draft, { goesAlong: 'Wil werkvoorbereider worden', payer: 'municipality', reason: 'fits-goal', ...fields })
  const sent = await filled(who, `${draft}/controle`, `${draft}/verzending`, { agreedHow: 'desk' })
  return { ...begun, ...sent } as Record<string, string>
}

/** Records that the person of this file works. */
export function startWork(who: Browser, file: string, fields: Record<string, string> = {}) {
  return filled(who, `${file}/plaatsing`, `${file}/plaatsing`, {
    employer: 'Bouwbedrijf Smit',
    occupation: 'Werkvoorbereider',
    hoursPerWeek: '32',
    contract: 'temporary',
    startedOn: '2026-07-06',
    ...fields,
  })
}

/** Jan's file and his account belong together from here on. */
export async function claimed(app: TestApp, cast: Cast, personId: string) {
  const { rows } = await app.database.owner.query('select 1 from people.file_account where person_id = $1', [personId])
  if (rows.length === 0)
    await app.database.owner.query(
      "insert into people.file_account (region_code, person_id, account_id, since, how) values ($1, $2, $3, now(), 'desk')",
      [cast.region, personId, cast.jan],
    )
  return app.as(cast.jan)
}
