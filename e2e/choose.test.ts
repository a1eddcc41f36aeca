import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '../src/platform/clock.ts'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { leaksOf } from './leaks.ts'
import { handOver, JAN, sendDraft, talk } from './steps.ts'

const THREE = ['Planner in de bouw', 'Timmeren voor beginners', 'Hulp bij geld en schulden']

describe.each(WAYS)('Fatma and Jan choose together, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  let [fatma, jan] = [] as unknown as [Desk, Desk]
  let file = ''
  beforeAll(async () => {
    demo = await openDemo(scripts)
    const karin = await demo.as('gemeente')
    fatma = await demo.as('fatma')
    jan = await demo.as(null, { phone: true })
    const { id } = await handOver(karin, JAN)
    file = `/werk/personen/${id}`
    await fatma.go(`/werk/overdrachten/${id}`)
    await fatma.fill(`/werk/overdrachten/${id}/aanvaarding`)
    await talk(fatma, file, { situation: 'Was bouwvakker', wishes: 'Planner worden', education: 'wanted' })
    await fatma.go(`${file}/plan`)
    await fatma.fill(`${file}/plan`, { goal: 'Planner in de bouw' })
  }, 180_000)
  afterAll(() => demo.close())

  test('the search is filled in from the file, says so, and lets go of it', async () => {
    const filled = await fatma.go(`${file}/doorverwijzingen/nieuw`)
    expect(filled).toContain('Vooraf ingevuld uit het dossier')
    expect(await fatma.follow('Zoek zonder wat vooraf is ingevuld')).not.toContain('Vooraf ingevuld')
  })

  test('three services go on the list, one of them confidential, and stand side by side', async () => {
    for (const name of THREE) {
      await fatma.go(`${file}/doorverwijzingen/nieuw?zoek=${encodeURIComponent(name)}`)
      await fatma.choose(`article:has-text("${name}") a:has-text("Zet op de keuzelijst")`)
      expect(await fatma.fill(`${file}/keuzelijst`, { listReason: 'Dichtbij en begint snel' })).toContain(name)
    }
    expect(await fatma.follow('Zet naast elkaar')).toContain('Wordt aangeboden waar deze persoon woont')
  })

  test('shared by mail, and on paper in large type without the confidential name', async () => {
    await fatma.go(`${file}/keuzelijst/delen`)
    const shared = await fatma.fill(`${file}/keuzelijst/delen`, { how: 'mail', mailAgreed: 'yes', answerBy: daysAfter(demo.today(), 10) })
    expect(shared).toContain('Gedeeld per mail')
    const paper = await fatma.go(`${file}/keuzelijst/papier`)
    expect(paper).toContain('Vertrouwelijke hulp')
    expect(paper).not.toMatch(/Hulp bij geld|Jan de Boer/)
  })

  test('Jan reads it on his phone without an account, and says yes and no', async () => {
    const link = await demo.mailed(JAN.email, '/keuzelijst')
    const shown = await jan.go(link)
    expect(shown).toContain('Planner in de bouw')
    expect(shown).toContain('Wat gebeurt er nu?')
    expect(shown).not.toMatch(/Hulp bij geld|Geldwijs|Dichtbij en begint snel/)
    const actions = await jan.page.evaluate<string[]>(
      `[...document.querySelectorAll('form[method="post"][action*="/keuzelijst/"]')].map((form) => form.getAttribute('action'))`,
    )
    expect(actions).toHaveLength(2)
    expect(await jan.fill(actions[0]!, { itemAnswer: 'yes', comment: 'Graag eerst kijken' })).toContain('Uw antwoord: Ja, dit wil ik')
    expect(await jan.fill(actions[1]!, { itemAnswer: 'no' })).toContain('Uw antwoord: Nee, dit niet')
  })

  test('Fatma chooses one with a reason, and the draft of the referral is there with it', async () => {
    expect(await fatma.go(`${file}/keuzelijst`)).toContain('Graag eerst kijken')
    await fatma.choose('article:has-text("Planner in de bouw") a:has-text("Kies deze")')
    const action = new URL(fatma.page.url()).pathname
    await fatma.fill(action, { because: 'Sluit aan op zijn ervaring', whyNotOthers: 'Later' })
    expect(fatma.page.url()).toContain('/doorverwijzingen/nieuw?dienst=')
    expect(await fatma.text()).toContain('Sluit aan op zijn ervaring')
    const sent = await sendDraft(fatma, file, { goesAlong: 'Wil planner worden', payer: 'municipality' })
    expect(sent).toContain('Planner in de bouw')
    expect(await fatma.go(`${file}/keuzelijst`)).toContain('Een gekozen, doorverwijzing gemaakt')
  })

  test('what they said to each other stands in no log, address, title, subject, job or event', async () => {
    expect(
      await leaksOf(demo, ['Jan de Boer', JAN.email, 'Graag eerst kijken', 'Sluit aan op zijn ervaring', 'Dichtbij en begint']),
    ).toEqual([])
  })
})
