import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})
/** Everything a form shows filled in: also long texts and choices from a list. */
function whole(answer: Parameters<typeof fieldsOf>[0], action: string): Record<string, string> {
  const form = [...answer.html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].find(([, to]) => to === action)![2]!
  const long = [...form.matchAll(/<textarea[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)].map(([, name, text]) => [name!, text!.trim()])
  const lists = [...form.matchAll(/<select[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [
    name!,
    /<option(?=[^>]*\bselected)[^>]*\bvalue="([^"]*)"/.exec(options!)?.[1] ?? '',
  ])
  return { ...fieldsOf(answer, action), ...Object.fromEntries([...long, ...lists]) }
}
const rowsOf = async (text: string, values: unknown[]) => (await app.database.owner.query(text, values)).rows

// policy: E1
test('asked first whom the person knows; a plan from a template of the region; the contact hands over with words and stays until a yes', async () => {
  // Coen makes a template from a national one; what is wrong comes back with what was typed.
  const coen = app.as(cast.coordinator)
  expect((await coen.get('/beheer/plansjablonen')).text).toContain('Deze regio heeft nog geen eigen sjabloon')
  const national = '0e1f8a50-0001-4000-8000-000000000002'
  const made = whole(await coen.get(`/beheer/plansjablonen/nieuw?van=${national}`), '/beheer/plansjablonen')
  const wrong = await coen.post('/beheer/plansjablonen', { ...made, templateName: 'Techniek', days1: '', owner3: 'person' })
  expect(wrong.text).toContain('Vul in hoeveel dagen na het begin')
  expect([wrong.status, wrong.html.includes('Techniek')]).toEqual([422, true])
  await coen.submit('/beheer/plansjablonen', { ...made, templateName: 'Techniek' })
  expect((await app.as(cast.fatma).get('/beheer/plansjablonen')).status).toBe(403)

  // Karin handed Jan over, so she is filled in; Fatma writes that UWV has a plan by law.
  const { file, personId, fatma } = await arrive(app, cast, { talk: false })
  expect((await fatma.get(`${file}/plan`)).text).toContain('Nog niet gevraagd of UWV of de gemeente')
  const first = `${file}/plan/eerst-gevraagd`
  const typed = whole(await fatma.get(first), first)
  expect([typed.knownContact, typed.contactWorker]).toEqual(['yes', cast.klantmanager])
  const nowhere = await fatma.post(first, { ...typed, contactWorker: '', contactOrganisation: '', statutoryPlan: 'pva' })
  expect([nowhere.status, nowhere.text.includes('Kies bij welke organisatie')]).toEqual([422, true])
  await fatma.submit(first, { ...typed, statutoryPlan: 'pva' })
  expect((await fatma.get(`${file}/plan`)).text).toMatch(
    /Karin de Wit, Gemeente Zutphen.*Plan van aanpak van de gemeente.*legt de persoon niets op/,
  )

  // The plan begins from the template with chosen steps; a later version leaves it as it is.
  const use = `${file}/plan/sjabloon`
  const chosen = await fatma.get(`${use}?sjabloon=${made.id}`)
  const form = { ...whole(chosen, use), goal: 'Leren in de techniek' }
  const lacks = await fatma.post(use, { ...form, templateSteps: ['1', '3'] })
  expect([lacks.status, lacks.text.includes('Kies per stap welke organisatie')]).toEqual([422, true])
  await fatma.submit(use, { ...form, templateSteps: ['1', '3'], stepOwners: [`3:${cast.municipality}`] })
  expect((await fatma.post(use, { ...form, templateSteps: ['1', '3'], stepOwners: [`3:${cast.municipality}`] })).status).toBe(303)
  const template = `/beheer/plansjablonen/${made.id}`
  const read = whole(await coen.get(template), template)
  // A change with a mistake comes back as that template, with the way to retire it.
  const mistake = await coen.post(template, { ...read, templateName: 'T' })
  expect([mistake.status, mistake.text.includes('Dit is versie 1'), mistake.html.includes(`${template}/einde`)]).toEqual([422, true, true])
  await coen.submit(template, { ...read, title1: 'Kijk een week mee' })
  // Of two who change it at once the second is told, and saves knowing it.
  const second = await coen.post(template, { ...read, title1: 'Kijk een maand mee' })
  expect([second.status, second.text.includes('Iemand anders heeft dit sjabloon net veranderd')]).toEqual([409, true])
  expect((await coen.get(template)).html).not.toContain('Kijk een maand mee')
  await coen.submit(template, whole(second, template))
  expect((await coen.get(template)).html).toContain('Kijk een maand mee')
  const plan = (await fatma.get(`${file}/plan`)).text
  expect(plan).toMatch(/Kijk een dag mee bij een werkgever.*Besluit of de opleiding wordt betaald/)
  expect(plan).not.toContain('Meld u aan voor de opleiding')
  expect((await fatma.get(use)).text).toContain('Techniek (versie 1)')
  expect((await rowsOf('select count(*)::int as n from plans.step where person_id = $1', [personId]))[0].n).toBe(2)
  await coen.submit(`/beheer/plansjablonen/${made.id}/einde`)
  expect((await fatma.get(`${use}?sjabloon=${made.id}`)).status).toBe(404)

  // Karin was asked to be the contact, as somebody who knows him; until she answers Fatma is. Fatma asks Roos instead, with words.
  expect(plan).toContain('Gevraagd: Karin de Wit')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).text).toMatch(
    /Fatma Yilmaz, UWV Stedendriehoek \(sinds .*Karin de Wit is gevraagd.*Dit plan verplicht u tot niets/,
  )
  const lead = `${file}/plan/contactpersoon`
  const words = { newLead: cast.gids3, agreedSoFar: 'Jan wil in de techniek leren', watchFor: 'Belt liever dan mailt' }
  const asked: Record<string, string> = { ...whole(await fatma.get(lead), lead), ...words }
  expect((await fatma.post(lead, asked)).status).toBe(303)
  expect(asked.stillOpen).toContain('Kijk een dag mee')
  expect((await fatma.post(lead, asked)).status).toBe(303)
  expect((await app.as(cast.klantmanager).get('/werk/taken')).html).not.toContain('/werk/contactpersoon/')
  const roos = app.as(cast.gids3)
  expect((await roos.get(`${file}/plan`)).status).toBe(404)
  const question = await roos.get(`/werk/contactpersoon/${asked.id}`)
  expect(question.text).toMatch(/Fatma Yilmaz vraagt u dit.*Jan wil in de techniek leren.*Belt liever dan mailt/)
  expect((await app.as(cast.gids2).get(`/werk/contactpersoon/${asked.id}`)).status).toBe(404)
  const none = await roos.post(`/werk/contactpersoon/${asked.id}`, {})
  expect([none.status, none.html.includes('href="#field-answer"')]).toEqual([422, true])
  await roos.submit(`/werk/contactpersoon/${asked.id}`, { answer: 'yes' })
  expect((await jan.get('/mijn/plan')).text).toContain('Roos Bakker, UWV Stedendriehoek (sinds')
  expect((await roos.get(lead)).text).toMatch(
    /Roos Bakker.* Vaste contactpersoon sinds.*Karin de Wit.* Vraag ingetrokken.*Fatma Yilmaz.* Was vaste contactpersoon/,
  )
  await app.program.settle()
  expect((await rowsOf("select 1 from messages.message where person_id = $1 and kind = 'lead-changed'", [personId])).length).toBe(1)
})

// policy: C16, E1, H2
test('a plan ends with why, what came of it and how it goes on, each step decided; the file stays open and the plan can begin again', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  await app.database.owner.query('delete from people.file_account')
  const jan = await claimed(app, cast, personId)
  const own = await addStep(fatma, file, { title: 'Maak een cv', kind: 'own-action', owner: 'person' })
  const ready = await addStep(fatma, file, { title: 'Schrijf u in', kind: 'own-action', owner: 'person' })
  await jan.submit(`/mijn/plan/stappen/${ready.id}/gedaan`)
  const move = `/mijn/plan/stappen/${ready.id}/kolom`
  expect((await jan.get('/mijn/plan')).html).toContain(move)
  const decision = await addStep(fatma, file, { title: 'Betaalt de gemeente?', kind: 'decision', owner: cast.municipality })
  const referral = await referTo(fatma, file, others.planner)
  const end = `${file}/plan/einde`
  // A referral ends by itself first: nobody keeps waiting.
  const blocked = await fatma.get(end)
  expect(blocked.text).toContain('Rond dit eerst af')
  const given = { endReason: 'other-organisation', endOutcome: 'partly', whatNow: 'De gemeente helpt u verder met de opleiding.' }
  expect((await fatma.post(end, { ...given, decideSteps: [`${own.id}:done`, `${decision.id}:dropped`] })).status).toBe(409)
  await fatma.submit(`${file}/doorverwijzingen/${referral.id}/intrekking`, { withdrawReason: 'other' })
  const half = await fatma.post(end, { ...given, decideSteps: [`${own.id}:done`, `${decision.id}:done`] })
  expect([half.status, half.text.includes('Kies voor elke stap'), half.text.includes(given.whatNow)]).toEqual([422, true, true])
  await fatma.submit(end, { ...given, decideSteps: [`${own.id}:person`, `${decision.id}:${cast.municipality}`] })
  const over = (await fatma.get(`${file}/plan`)).text
  expect(over).toMatch(
    /Het plan is afgerond op .*een andere organisatie helpt verder. Het doel is voor een deel bereikt.*Begin het plan opnieuw/,
  )
  const myPlan = await jan.get('/mijn/plan')
  const mine = myPlan.text
  // Nothing moves in a plan that is over.
  expect(myPlan.html).not.toContain(move)
  expect(mine).toMatch(
    /Uw plan is afgerond op .*De gemeente helpt u verder.*Maak een cv Iets doen Wie U Stand Gaat verder buiten dit plan.*Betaalt de gemeente\? Besluit Wie Gemeente Zutphen/,
  )
  expect((await app.as(cast.klantmanager).get('/werk/taken')).html).not.toContain(decision.id!)
  const [open] = await rowsOf("select count(*)::int as n from plans.step where person_id = $1 and state = 'open'", [personId])
  expect(open.n).toBe(0)
  expect((await rowsOf('select closed_on from people.person where id = $1', [personId]))[0].closed_on).toBeNull()
  expect((await fatma.post(`${file}/plan/doel`, { version: '9', goal: 'Iets anders', whyGoal: 'Zomaar' })).status).toBe(409)
  // The region counts it, without a person.
  expect((await app.as(cast.coordinator).get('/beheer/voortgang')).text).toMatch(
    /Een andere organisatie helpt verder Bereikt 0 Deels 1 Niet 0 Niet gevraagd 0 Weer begonnen 0/,
  )
  // Again, with a reason; Jan is asked whether it is right.
  await fatma.submit(`${file}/plan/heropening`, { reopenedBecause: 'came-back' })
  expect((await fatma.post(`${file}/plan/heropening`, { reopenedBecause: 'came-back' })).status).toBe(409)
  expect((await fatma.get(`${file}/plan`)).text).toContain('Werkvoorbereider worden')
  expect((await jan.get('/mijn/plan')).text).toContain('Lees en antwoord')
  expect((await app.as(cast.coordinator).get('/beheer/voortgang')).text).toMatch(
    /Een andere organisatie helpt verder Bereikt 0 Deels 1 Niet 0 Niet gevraagd 0 Weer begonnen 1/,
  )
  expect((await app.as(cast.gids2).get(end)).status).toBe(404)
  expect((await fatma.get(`/werk/personen/${newId()}/plan/einde`)).status).toBe(404)
})
