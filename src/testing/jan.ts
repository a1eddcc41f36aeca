import { expect } from 'vitest'
import { fieldsOf, type Answer, type TestApp } from './app.ts'
import { referTo } from './arrive.ts'
import type { Cast } from './people.ts'
import type { Providers } from './providers.ts'

/** What Jan leaves behind in the program: name, ways to reach him, and words about him. */
export const JANS_TRACES = [
  'de Boer',
  'jan@post.example',
  '06 12 34 56 78',
  '0612345678',
  'Z-17',
  'Zit lang thuis',
  'hulp bij geld gewenst',
  'zonder zwaar werk',
  'Vakman in de bouw',
  'Liever dicht bij huis',
  'Sluit aan op wat hij kan',
  'Wil planner worden',
  'Financieel plan goedkeuren',
  'Overzicht van geldzaken',
  'Diploma gehaald',
  'Planbouw Van Rijn',
  'Timmeropleiding',
  'Graag buiten',
]

const shows = (answer: Answer, ...words: string[]) => {
  for (const word of words) expect(answer.text).toContain(word)
}

/** Jan walks from the municipality to work, by the pages everybody uses; gives the id of his file. */
export async function walkWithJan(app: TestApp, cast: Cast, others: Providers): Promise<string> {
  const karin = app.as(cast.klantmanager)
  const fatma = app.as(cast.fatma)
  const school = app.as(others.school.worker)
  const temp = app.as(others.agency.worker)

  // Handed over and accepted.
  const handover = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', {
    ...handover,
    firstName: 'Jan',
    lastName: 'de Boer',
    email: 'jan@post.example',
    phone: '06 12 34 56 78',
    municipality: 'GM0301',
    questionKind: 'work',
    reason: 'other-expertise',
    agreed: 'yes',
    obliged: 'on',
    ownCaseNumber: 'Z-17',
  })
  const id = handover.id!
  const file = `/werk/personen/${id}`
  shows(await fatma.submit(`/werk/overdrachten/${id}/aanvaarding`), 'Jan de Boer', 'Verplicht door Gemeente Zutphen')
  await app.program.settle()

  // Jan gets a neutral message, follows it without an account, then connects his file.
  const {
    rows: [mail],
  } = await app.database.owner.query<{ subject: string; body: string }>(
    'select subject, body from platform.caught_mail order by at limit 1',
  )
  expect(mail!.subject).not.toContain('Jan')
  const link = /http:\/\/localhost(\/volg\/\S+)/.exec(mail!.body)![1]!
  shows(
    await app.as(null).get(link),
    'Gemeente Zutphen heeft uw naam',
    'Gemeente Zutphen verplicht u om mee te doen',
    'ziet alleen of uw vraag is aangenomen',
  )
  const jan = app.as(cast.jan)
  shows(await jan.submit(link.replace('/volg/', '/koppelen/'), { birthDate: '1977-05-31' }), 'Dag Jan', 'UWV Stedendriehoek')
  const booking = fieldsOf(
    await jan.get(`/regio/veluwe-stedendriehoek/afspraak?moment=2026-07-08T09:00`),
    '/regio/veluwe-stedendriehoek/afspraak/eigen',
  )
  shows(await jan.submit('/regio/veluwe-stedendriehoek/afspraak/eigen', { ...booking, channel: 'counter' }), 'woensdag 8 juli 2026')

  // Referring before a conversation is refused; two conversations.
  shows(
    await fatma.submit(`${file}/plan`, {
      ...fieldsOf(await fatma.get(`${file}/plan`), `${file}/plan`),
      goal: 'Werken in de bouw, zonder zwaar werk',
    }),
    'Werken in de bouw',
    'Gevraagd: Karin de Wit',
  )
  const refer = (serviceId: string, extra: Record<string, string> = {}, from = '') =>
    referTo(fatma, file, serviceId, { goesAlong: 'Wil planner worden', ...extra }, from)
  const early = fieldsOf(await fatma.get(`${file}/doorverwijzingen/nieuw?dienst=${others.planner}`), `${file}/doorverwijzingen/concepten`)
  expect((await fatma.post(`${file}/doorverwijzingen/concepten`, early)).status).toBe(409)
  for (const situation of ['Zit lang thuis, was bouwvakker', 'Wil leren, hulp bij geld gewenst']) {
    const form = fieldsOf(await fatma.get(`${file}/gesprekken/nieuw`), `${file}/gesprekken`)
    shows(
      await fatma.submit(`${file}/gesprekken`, { ...form, situation, wishes: 'Werk in de bouw', incomeDebt: 'wanted', outcome: 'advice' }),
      situation,
    )
  }
  const warned = await fatma.post(`${file}/gesprekken`, {
    ...fieldsOf(await fatma.get(`${file}/gesprekken/nieuw`), `${file}/gesprekken`),
    situation: 'Heeft een burn-out',
    outcome: 'advice',
  })
  shows(warned, 'Ik heb dit nagekeken')

  // What he learnt and wants, in his own words.
  const record = '/mijn/vaardigheden'
  const learnt = fieldsOf(await jan.get(`${record}/opleiding`), `${record}/opleiding`)
  const carpentry = { ...learnt, educationWhat: 'Timmeropleiding', educationLevel: 'mbo-2', educationFinished: 'unfinished' }
  await jan.submit(`${record}/opleiding`, carpentry)
  await jan.submit(`${record}/opleiding`, { ...carpentry, educationFinished: 'finished' })
  const wished = { workWanted: ['building'], timesNot: ['nights'], sureWanted: 'Graag buiten', drivingLicence: 'yes' }
  await jan.post(`${record}/wensen`, wished)
  shows(await fatma.get(`${file}/vaardigheden`), 'Timmeropleiding', 'Graag buiten', 'Eigen woord van de persoon')

  // A decision of the municipality, and a discreet task at debt help.
  const step = async (fields: Record<string, string>) => {
    const form = fieldsOf(await fatma.get(`${file}/plan/stappen/nieuw`), `${file}/plan/stappen`)
    await fatma.submit(`${file}/plan/stappen`, { ...form, ...fields })
    return form.id!
  }
  const decision = await step({ title: 'Financieel plan goedkeuren', kind: 'decision', owner: cast.municipality, dueOn: '2026-07-20' })
  const debt = await step({ title: 'Overzicht van geldzaken maken', kind: 'task', owner: others.debtHelp.id, dueOn: '2026-07-24' })
  shows(await app.as(others.debtHelp.worker).get('/werk/taken'), 'Jan de Boer', 'Overzicht van geldzaken maken')

  // Chosen together from a shortlist.
  const put = fieldsOf(await fatma.get(`${file}/keuzelijst/nieuw?dienst=${others.planner}`), `${file}/keuzelijst`)
  await fatma.submit(`${file}/keuzelijst`, { ...put, listReason: 'Vakman in de bouw' })
  await fatma.submit(`${file}/keuzelijst/delen`, { how: 'mail', mailAgreed: 'yes', answerBy: '2026-07-20' })
  shows(await jan.submit(`/mijn/keuzelijst/${put.id}`, { itemAnswer: 'yes', comment: 'Liever dicht bij huis' }), 'Ja, dit wil ik')
  const because = 'Sluit aan op wat hij kan'
  shows(await fatma.submit(`${file}/keuzelijst/${put.id}/keuze`, { because }), because)

  // Referral that waits for the decision; an advance contact.
  const sent = await refer(others.planner, { waitsForStep: decision, because }, `&keuze=${put.id}`)
  const advance = await refer(others.posting, { startCondition: 'course-started' })
  const referral = `/aanbieder/doorverwijzingen/${sent.id}`
  shows(await school.get('/aanbieder'), 'Jan de Boer', 'Planner in de bouw')
  expect((await school.get('/aanbieder')).text).not.toContain('geldzaken')
  expect((await temp.get(referral)).status).toBe(404)
  expect((await temp.get('/aanbieder')).text).not.toContain('Jan')
  expect((await school.get(file)).status).toBe(404)
  shows(await school.submit(`${referral}/aanvaarding`), 'wacht op een besluit')
  shows(await karin.submit(`/werk/taken/${decision}`, { answer: 'yes' }), 'Taken')
  shows(await school.submit(`${referral}/start`), 'Bezig')
  shows(await fatma.get(`${file}/doorverwijzingen/${advance.id}`), 'Verstuurd')
  shows(await temp.get('/aanbieder'), 'Jan de Boer')

  // Karin becomes the regular contact; Jan sees everything.
  const proposal = /\/werk\/contactpersoon\/[0-9a-f-]+/.exec((await karin.get('/werk/taken')).html)![0]
  shows(await karin.submit(proposal, { answer: 'yes' }), 'Jan de Boer')
  shows(
    await jan.get('/mijn/plan'),
    'Karin de Wit',
    'Overzicht van geldzaken maken',
    'Geldwijs',
    'Planner in de bouw',
    'Financieel plan goedkeuren',
  )
  expect((await app.as(others.debtHelp.worker).submit(`/werk/taken/${debt}`, { answer: 'done' })).status).toBe(200)

  // Work, aftercare, and after three months one tap.
  shows(await school.submit(`${referral}/afronding`, { outcome: 'achieved', report: 'Diploma gehaald' }), 'Afgerond')
  const placement = fieldsOf(await fatma.get(`${file}/plaatsing`), `${file}/plaatsing`)
  shows(
    await fatma.submit(`${file}/plaatsing`, {
      ...placement,
      employer: 'Planbouw Van Rijn',
      occupation: 'Planner',
      hoursPerWeek: '32',
      contract: 'temporary',
      startedOn: '2026-07-13',
      referralId: sent.id!,
    }),
    'Planbouw Van Rijn',
  )
  app.clock.setAhead(100)
  await app.program.settle()
  const ask = /\/mijn\/hoe-gaat-het\/[0-9a-f-]+/.exec((await app.as(cast.jan).get('/mijn')).html)![0]
  shows(await app.as(cast.jan).submit(ask, { answer: 'well' }), 'Dank u wel')
  shows(
    await app.as(cast.jan).get('/mijn/inzage'),
    'Wie zag mijn gegevens',
    'UWV Stedendriehoek (medewerker van het Werkcentrum)',
    'Vakschool De Hamer',
  )
  return id
}
