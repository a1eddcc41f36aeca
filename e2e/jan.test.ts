import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '../src/platform/clock.ts'
import { workingDaysAfter } from '../src/platform/working-days.ts'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'
import { addStep, handOver, idIn, inWords, JAN, open, place, refer, talk } from './steps.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const SECRET = /geldzaken|Geldwijs|schuld/i

describe('Jan goes from the municipality to work', { timeout: 60_000 }, () => {
  let demo: Demo
  let [karin, fatma, school, agency, jan] = [] as unknown as [Desk, Desk, Desk, Desk, Desk]
  let [id, file, referral, decision] = ['', '', '', '']
  beforeAll(async () => {
    demo = await openDemo(false)
    karin = await demo.as('gemeente')
    fatma = await demo.as('fatma')
    school = await demo.as('aanbieder1')
    agency = await demo.as('uitzend')
    jan = await demo.as('jan', { phone: true })
  }, 240_000)
  afterAll(() => demo.close())

  test('Karin hands him over with her own case number; basis, target and the day to answer by follow', async () => {
    const made = await handOver(karin, { ...JAN, obliged: 'yes' })
    id = made.id
    file = `/werk/personen/${id}`
    expect(made.shown).toContain('Z-17')
    expect(made.shown).toMatch(/grondslag.*Wet SUWI/)
    expect(made.shown).toContain('Verplicht door Gemeente Zutphen')
    expect(made.shown).toContain('UWV')
    expect(made.shown).toContain(inWords(workingDaysAfter(demo.today(), 2)))
  })

  test('Jan gets a neutral message, and reads who holds his question, who obliges him and what the municipality hears', async () => {
    const link = await demo.mailed(JAN.email, '/volg')
    const [mail] = (await demo.json<{ to: string; subject: string; body: string }[]>('/demo/mail.json')).filter(
      ({ to }) => to === JAN.email,
    )
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Jan|de Boer|Zutphen|UWV|uitkering/)
    const reader = await demo.as(null, { phone: true })
    const shown = await reader.go(link)
    expect(shown).toContain('Gemeente Zutphen heeft uw naam')
    expect(shown).toContain('UWV')
    expect(shown).toContain(inWords(workingDaysAfter(demo.today(), 2)))
    expect(shown).toContain('Gemeente Zutphen verplicht u om mee te doen')
    expect(shown).toContain('Gemeente Zutphen ziet alleen of uw vraag is aangenomen')
    await reader.context.close()
  })

  test('Fatma accepts', async () => {
    expect(await fatma.go('/werk')).toContain('Jan de Boer')
    await fatma.go(`/werk/overdrachten/${id}`)
    const shown = await fatma.fill(`/werk/overdrachten/${id}/aanvaarding`)
    expect(shown).toContain('Jan de Boer')
    expect(await karin.go(`/werk/overdrachten/${id}`)).toContain('Aangenomen')
  })

  test('Jan opens the regional site, claims his file and books', async () => {
    const link = (await demo.mailed(JAN.email, '/volg')).replace('/volg/', '/koppelen/')
    await jan.go(link)
    expect(await jan.fill(link)).toContain('Wij weten uw geboortedatum nog niet')
    expect(await jan.fill(link, { birthDate: '1977-05-31' })).toContain('Dag Jan')
    expect(await jan.go(SITE)).toContain('Veluwe Stedendriehoek')
    await jan.go(`${SITE}/afspraak`)
    await jan.choose('main a[href*="locatie="]')
    await jan.choose('a[href*="moment="]')
    expect(await jan.fill(`${SITE}/afspraak/eigen`, { channel: 'counter' })).toContain('Uw afspraak')
  })

  test('two conversations: situation and wishes, schooling and help with debts wanted', async () => {
    const words = { situation: 'Was bouwvakker, zit lang thuis', wishes: 'Werk in de bouw dat niet zwaar is' }
    expect(await talk(fatma, file, { ...words, work: 'wanted' })).toContain(words.situation)
    const shown = await talk(fatma, file, {
      situation: 'Kan goed rekenen en tekening lezen',
      wishes: 'Planner worden',
      education: 'wanted',
      incomeDebt: 'wanted',
    })
    expect(shown).toContain('Planner worden')
    expect(shown.match(/Hulp gewenst|hulp gewenst/g)?.length).toBeGreaterThanOrEqual(2)
    expect(await jan.go('/mijn/gesprekken')).toContain(words.situation)
  })

  test('a plan with steps; Karin, who knows him, is asked first to be his regular contact and says yes', async () => {
    await fatma.go(`${file}/plan`)
    expect(await fatma.fill(`${file}/plan`, { goal: 'Planner in de bouw' })).toContain('Gevraagd: Karin de Wit')
    await addStep(fatma, file, { title: 'CV maken', kind: 'own-action', owner: 'person', dueOn: daysAfter(demo.today(), 10) })
    const question = await open(karin, '/werk/taken', 'Jan de Boer')
    await karin.fill(question, { answer: 'yes' })
    expect(await fatma.go(`${file}/plan`)).toContain('Karin de Wit')
    const plan = await jan.go('/mijn/plan')
    expect(plan).toContain('Karin de Wit')
    expect(plan).toContain('CV maken')
  })

  test('a discreet task at debt help, and a decision asked of the municipality', async () => {
    const asked = { title: 'Opleiding betalen', kind: 'decision', owner: 'Gemeente Zutphen', dueOn: daysAfter(demo.today(), 14) }
    expect(await addStep(fatma, file, asked)).toContain('Opleiding betalen')
    await addStep(fatma, file, {
      title: 'Overzicht van geldzaken maken',
      kind: 'task',
      owner: 'Geldwijs',
      dueOn: daysAfter(demo.today(), 20),
    })
    const debtHelp = await demo.as('schuldhulp')
    await open(debtHelp, '/werk/taken', 'Jan de Boer')
    expect(await debtHelp.text()).toContain('Overzicht van geldzaken maken')
    decision = idIn(await decisionOf(karin))
    expect(await karin.go(`/werk/taken/${decision}`)).toContain(inWords(asked.dueOn))
  })

  test('a course chosen on public price, quality and content, the payer named; it waits for the decision', async () => {
    const ids = [await serviceId(fatma, 'Planner in de bouw'), await serviceId(fatma, 'Timmeren voor beginners')]
    const compared = await fatma.go(`/diensten/vergelijken?${ids.map((one) => `id=${one}`).join('&')}`)
    expect(compared).toContain('€')
    expect(compared).toContain('Inspectie van het Onderwijs')
    const sent = await refer(fatma, file, 'planner', 'Planner in de bouw', {
      goesAlong: 'Wil planner worden, heeft jaren in de bouw gewerkt',
      payer: 'municipality',
      waitsForStep: 'Opleiding betalen',
    })
    expect(sent).toContain('Vakschool De Hamer')
    referral = await open(school, '/aanbieder', 'Jan de Boer')
    const before = await refer(fatma, file, 'planner', 'Werk als planner', {
      goesAlong: 'Zoekt werk als planner na de opleiding',
      payer: 'free',
      startCondition: 'course-started',
    })
    expect(before).toContain('Vooraf aangekondigd')
    expect(await agency.go('/aanbieder')).not.toContain('Jan')
    expect(await school.fill(`${referral}/aanvaarding`)).toContain('wacht op een besluit')
    expect(await jan.go('/mijn/plan')).toContain('wacht op een besluit')
  })

  test('the municipality says yes without a reason; the course begins and the temp agency hears of him', async () => {
    await karin.go(`/werk/taken/${decision}`)
    expect(await karin.page.locator('form textarea').count()).toBe(0)
    await karin.fill(`/werk/taken/${decision}`, { answer: 'yes' })
    await school.go(referral)
    expect(await school.fill(`${referral}/start`)).toContain('Bezig')
    await open(agency, '/aanbieder', 'Jan de Boer')
  })

  test('the school proposes to go on longer; Fatma reads what would change and agrees, and Jan reads until when', async () => {
    const until = daysAfter(demo.today(), 120)
    await school.go(referral)
    await school.fill(`${referral}/voorstel`, { proposalKind: 'extend', newEndOn: until, why: 'Het laatste blok begint later' })
    const asked = await fatma.go(`${file}/doorverwijzingen/${idIn(referral)}`)
    expect(asked).toContain('Het laatste blok begint later')
    expect(await fatma.press('Goedkeuren')).toContain(inWords(until))
    expect(await school.go(referral)).toContain('goedgekeurd')
    expect(await jan.go(`/mijn/doorverwijzingen/${idIn(referral)}`)).toContain(inWords(until))
  })

  test('school and temp agency cannot see that the discreet task exists', async () => {
    for (const [desk, at] of [
      [school, referral],
      [agency, new URL(agency.page.url()).pathname],
    ] as const) {
      for (const path of ['/aanbieder', '/aanbieder/doorverwijzingen', at]) {
        expect(await desk.go(path)).toMatch(/^200/)
        expect(await desk.page.content()).not.toMatch(SECRET)
      }
      expect(await desk.go(file)).toMatch(/^404/)
      expect(await desk.go(`${file}/plan`)).toMatch(/^404/)
    }
    const plan = await jan.go('/mijn/plan')
    expect(plan).toContain('Overzicht van geldzaken maken')
  })

  test('work, aftercare, and after three months one tap', async () => {
    await school.go(referral)
    expect(await school.fill(`${referral}/afronding`, { outcome: 'achieved', report: 'Diploma gehaald' })).toContain('Afgerond')
    expect(await place(fatma, demo, file, { employer: 'Planbouw Van Rijn', occupation: 'Planner', hoursPerWeek: '32' })).toContain(
      'Planbouw Van Rijn',
    )
    expect(await jan.go('/mijn/plan')).toMatch(/Planbouw Van Rijn.*bereikbaar voor vragen/)
    await demo.move({ months: 3 })
    await demo.mailed(JAN.email, '/hoe-gaat-het')
    await jan.go('/mijn')
    await jan.follow('Hoe gaat het nu?')
    expect(await jan.press('Goed, ik werk nog')).toContain('Dank u wel')
  })

  test('Jan sees who saw his data: organisation and role, never a name', async () => {
    const log = await jan.go('/mijn/inzage')
    for (const who of ['UWV (medewerker van het Werkcentrum)', 'Vakschool De Hamer', 'Gemeente Zutphen']) expect(log).toContain(who)
    expect(log).not.toMatch(/Fatma|Els van Dam|Karin/)
  })

  test('his name, mail and phone stand in no log, address, title, subject, figure, job or event', async () => {
    expect(await leaksOf(demo, ['Jan de Boer', 'de Boer', JAN.email, JAN.phone, '0612345678', 'bouwvakker', 'geldzaken'])).toEqual([])
  })
})

/** The decision about Jan in the list of tasks. */
async function decisionOf(desk: Desk): Promise<string> {
  await desk.go('/werk/taken')
  return (await desk.page
    .locator('tr', { hasText: 'Opleiding betalen' })
    .filter({ hasText: 'Jan' })
    .locator('a')
    .first()
    .getAttribute('href'))!
}

/** A service found as anybody finds it. */
async function serviceId(desk: Desk, name: string): Promise<string> {
  await desk.go(`${SITE}/diensten?zoek=${encodeURIComponent(name.split(' ')[0]!)}`)
  await desk.follow(name)
  return idIn(desk.page.url())
}
