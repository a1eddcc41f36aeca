import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'

let demo: Demo
beforeAll(async () => {
  demo = await openDemo()
}, 120_000)
afterAll(() => demo.close())

const TIMEOUT = { timeout: 120_000 }
const lastId = (path: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)![0]
const jan = {
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

async function mailLink(to: string, path: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const mails = await demo.json<{ to: string; body: string }[]>('/demo/mail.json')
    const found = mails
      .filter((mail) => mail.to === to)
      .map((mail) => new RegExp(`https?://\\S+(${path}/\\S+)`).exec(mail.body)?.[1])
      .find(Boolean)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`no mail to ${to} with ${path}`)
}

test('a visitor books on a phone without scripts, follows it and cancels', TIMEOUT, async () => {
  const visitor = await demo.as(null, { phone: true, scripts: false })
  expect(await visitor.go('/')).toContain('Vind uw Werkcentrum')
  expect(await visitor.go('/regios?zoek=Zutphen')).toContain('Veluwe Stedendriehoek')
  await visitor.go('/regio/veluwe-stedendriehoek')
  await visitor.go('/regio/veluwe-stedendriehoek/vraag?soort=work')
  await visitor.go('/regio/veluwe-stedendriehoek/afspraak')
  await visitor.page.locator('a[href*="moment="]').first().click()
  const action = '/regio/veluwe-stedendriehoek/afspraak'
  expect(await visitor.fill(action, { firstName: 'Kees', questionKind: 'work', channel: 'counter' })).toContain(
    'Vul uw e-mailadres of uw telefoonnummer in',
  )
  await visitor.look('afspraak-fout')
  expect(await visitor.page.locator('[name="firstName"]').inputValue()).toBe('Kees')
  expect(await visitor.fill(action, { phone: '06 11 22 33 44' })).toContain('Uw afspraak staat')
  await visitor.look('afspraak-gemaakt')
  await visitor.page.locator('summary').first().click()
  expect(await visitor.fill(new URL(visitor.page.url()).pathname + '/annulering', { reason: 'not-possible' })).toContain('afgezegd')
})

test('Jan: from the municipality to a course and work', TIMEOUT, async () => {
  const karin = await demo.as('gemeente')
  await karin.go('/werk/overdrachten/nieuw')
  expect(await karin.fill('/werk/overdrachten', jan)).toContain('UWV')
  const id = lastId(karin.page.url())
  await karin.look('overdracht')

  const fatma = await demo.as('fatma')
  expect(await fatma.go('/werk')).toContain('Jan de Boer')
  await fatma.go(`/werk/overdrachten/${id}`)
  expect(await fatma.fill(`/werk/overdrachten/${id}/aanvaarding`, {})).toContain('Jan de Boer')
  const file = `/werk/personen/${id}`

  const link = await mailLink('jan@post.example', '/volg')
  const onPhone = await demo.as('jan', { phone: true })
  expect(await onPhone.go(link)).toContain('Gemeente Zutphen')
  await onPhone.go(link.replace('/volg/', '/koppelen/'))
  expect(await onPhone.fill(link.replace('/volg/', '/koppelen/'), {})).toContain('Dag Jan')
  await onPhone.look('mijn')

  await fatma.go(`${file}/plan`)
  expect(await fatma.fill(`${file}/plan`, { goal: 'In de bouw, zonder zwaar werk' })).toContain('Karin de Wit')
  for (const situation of ['Was bouwvakker, zit lang thuis', 'Wil leren']) {
    await fatma.go(`${file}/gesprekken/nieuw`)
    expect(await fatma.fill(`${file}/gesprekken`, { situation, wishes: 'Planner worden', outcome: 'advice' })).toContain(situation)
  }
  await fatma.look('dossier')
  await fatma.go(`${file}/doorverwijzingen/nieuw?zoek=planner`)
  await fatma.page.locator('article', { hasText: 'Planner in de bouw' }).locator('a', { hasText: 'Kies' }).click()
  await fatma.look('doorverwijzen')
  expect(
    await fatma.fill(`${file}/doorverwijzingen`, {
      goesAlong: 'Wil planner worden',
      payer: 'municipality',
      reason: 'fits-goal',
      agreed: 'yes',
    }),
  ).toContain('Vakschool De Hamer')
  await fatma.look('plan')

  const school = await demo.as('aanbieder1')
  expect(await school.go('/aanbieder')).toContain('Jan de Boer')
  await school.page.locator('a', { hasText: 'Jan de Boer' }).first().click()
  const referral = new URL(school.page.url()).pathname
  await school.look('aanmelding')
  await school.fill(`${referral}/aanvaarding`, {})
  expect(await school.fill(`${referral}/start`, {})).toContain('Bezig')
  expect(await (await demo.as('aanbieder2')).go(referral)).toMatch(/^404/)

  await fatma.go(`${file}/plaatsing`)
  expect(
    await fatma.fill(`${file}/plaatsing`, {
      employer: 'Planbouw Van Rijn',
      occupation: 'Planner',
      hoursPerWeek: '32',
      contract: 'temporary',
    }),
  ).toContain('Planbouw Van Rijn')
  expect(await onPhone.go('/mijn/plan')).toContain('Planner in de bouw')
  expect(await onPhone.go('/mijn/inzage')).toContain('medewerker van het Werkcentrum')
})

test('a stranger finds the same nothing everywhere', TIMEOUT, async () => {
  const fatma = await demo.as('fatma')
  await fatma.go('/werk')
  const hrefs = await fatma.page
    .locator('a[href^="/werk/personen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(hrefs.length).toBeGreaterThan(5)
  const seen = new Set<string>()
  for (const key of ['gids3', 'gids2', 'aanbieder2', 'werkgever', null]) {
    const stranger = await demo.as(key)
    for (const href of hrefs.slice(0, 2)) {
      const shown = await stranger.go(href)
      expect(shown).toMatch(/^404/)
      seen.add(await stranger.page.locator('main').innerText())
    }
  }
  // Visitors are offered to sign in; the sentence is the same for all.
  expect([...seen].map((text) => text.split('\n')[0])).toEqual([...seen].map(() => 'Deze pagina is er niet'))
})

test('Anne walks in, claims her file with the code, and finds work', TIMEOUT, async () => {
  const fatma = await demo.as('fatma')
  await fatma.go('/werk/inloop/nieuw')
  const ticket = await fatma.fill('/werk/inloop', { firstName: 'Anne', questionKind: 'work', language: 'nl' })
  await fatma.look('briefje')
  const code = /AM06-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}/.exec(ticket)![0]
  await fatma.go('/werk/inloop')
  await fatma.page.locator('tr', { hasText: 'Anne' }).locator('button').first().click()
  const file = new URL(fatma.page.url()).pathname
  for (const wishes of ['Weer onder de mensen', 'Receptie lijkt me leuk']) {
    await fatma.go(`${file}/gesprekken/nieuw`)
    await fatma.fill(`${file}/gesprekken`, { wishes, outcome: 'information' })
  }
  await fatma.go(`${file}/vaardigheden?zoek=vrijwilliger`)
  await fatma.page.locator('input[name="conceptId"]').first().check()
  expect(await fatma.fill(`${file}/vaardigheden`, { howKnown: 'volunteering' })).toContain('Wat iemand kan')

  const anne = await demo.as('anne', { phone: true })
  await anne.go('/mijn/koppelen')
  expect(await anne.fill('/mijn/koppelen', { code: 'AM06-2222-2222-22222' })).toContain('Deze code kennen wij niet')
  await anne.look('koppelen-fout')
  expect(await anne.fill('/mijn/koppelen', { code })).toContain('Dag Anne')
  await fatma.go(`${file}/plan`)
  await fatma.fill(`${file}/plan`, { goal: 'Werk met mensen' })
  await fatma.go(`${file}/doorverwijzingen/nieuw?zoek=solliciteren`)
  await fatma.page.locator('a', { hasText: 'Kies' }).first().click()
  expect(
    await fatma.fill(`${file}/doorverwijzingen`, {
      goesAlong: 'Wil leren solliciteren',
      payer: 'regional-budget',
      reason: 'asked-by-person',
      agreed: 'yes',
    }),
  ).toContain('Stap Verder')
  expect(await anne.go('/mijn/plan')).toContain('Solliciteren en netwerken')
})

test('a wrong door: not accepted in time, the coordinator reassigns without seeing who', TIMEOUT, async () => {
  const karin = await demo.as('gemeente')
  await karin.go('/werk/overdrachten/nieuw')
  await karin.fill('/werk/overdrachten', {
    ...jan,
    firstName: 'Piet',
    lastName: 'Zomer',
    email: 'piet@post.example',
    questionKind: 'schooling',
  })
  const id = lastId(karin.page.url())
  await demo.json('/demo/clock', { workingDays: 3 })
  const coen = await demo.as('coordinator')
  const list = await coen.go('/werk/escalaties')
  expect(list).toContain('Een opleiding of cursus')
  expect(list).not.toContain('Zomer')
  const action = `/werk/escalaties/${id}/toewijzing`
  await coen.page.locator(`form[action="${action}"] select`).selectOption({ label: 'Gemeente Apeldoorn' })
  await coen.page.locator(`form[action="${action}"] button`).click()
  expect(await karin.go(`/werk/overdrachten/${id}`)).toContain('opnieuw toegewezen')
})
