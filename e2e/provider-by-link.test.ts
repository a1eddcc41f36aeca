import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

const MAIL = 'tom@houtwerk.example'
const PHONE = '06 00 00 00 22'

describe('A provider without an account, from mail to end report', { timeout: 60_000 }, () => {
  let demo: Demo
  let [coen, fatma, tom] = [] as unknown as [Desk, Desk, Desk]
  let [file, door, referral] = ['', '', '']
  beforeAll(async () => {
    demo = await openDemo(false)
    coen = await demo.as('coordinator')
    fatma = await demo.as('fatma')
    tom = await demo.as(null, { phone: true })
  }, 240_000)
  afterAll(() => demo.close())

  test('a new number of the provider counts after a second look', async () => {
    const list = '/beheer/aanbieders-zonder-account'
    expect(await coen.go(list)).toContain('Houtwerkplaats De Berk')
    await coen.page.locator('summary', { hasText: 'Registreer' }).click()
    await coen.page.locator('[name="organisationId"]').selectOption({ label: 'Houtwerkplaats De Berk' })
    expect(await coen.fill(list, { colleagueName: 'Tom Berkhout', colleagueMail: MAIL, colleaguePhone: PHONE })).toContain(
      'Wacht op een tweede blik',
    )
    const other = await demo.as('coordinator3')
    await other.go(list)
    expect(await other.press('Nagekeken: dit klopt')).toContain('Nagekeken door een collega')
  })

  test('the guide sends the link again, with hours and days but no name', async () => {
    await fatma.go('/werk/dossiers')
    await fatma.follow('Lies Timmermans')
    file = /\/werk\/personen\/[0-9a-f-]{36}/.exec(new URL(fatma.page.url()).pathname)![0]
    await fatma.go(`${file}/plan`)
    expect(await fatma.follow('Meubels maken')).toContain('De link is voor Tom Berkhout')
    referral = new URL(fatma.page.url()).pathname
    await fatma.fill(`${referral}/link/wens`, { wishHours: '16' })
    const before = await demo.mailed(MAIL, '/aanvraag')
    await fatma.fill(`${referral}/link`)
    for (door = before; door === before;) door = await demo.mailed(MAIL, '/aanvraag')
  })

  test('behind the link and a code stands a request; the name comes with a yes', async () => {
    expect(await tom.go(door)).toContain('Een aanvraag voor Houtwerkplaats De Berk')
    await tom.press('Stuur mij een code')
    const code = await sms()
    const request = await tom.fill(door, { linkCode: code })
    expect(request).toContain('U ziet nog niet wie het is')
    expect(request).not.toContain('Lies')
    expect(await tom.press('Neem aan en bekijk wie het is')).toContain('Lies Timmermans')
    await tom.press('Is begonnen')
  })

  test('a proposal to go on longer is approved, and the end is reported', async () => {
    const id = referral.split('/').at(-1)!
    const later = `${Number(demo.today().slice(0, 4)) + 1}-02-26`
    await tom.fill(`${door}/${id}/voorstel`, { proposalKind: 'extend', newEndOn: later, why: 'Twee opdrachten zijn nog niet klaar' })
    expect(await fatma.go(referral)).toContain('Twee opdrachten zijn nog niet klaar')
    await fatma.press('Goedkeuren')
    expect(await tom.go(door)).toContain('goedgekeurd')
    await tom.fill(`${door}/${id}/bijeenkomst`, { sessionOn: demo.today() })
    expect(await tom.fill(`${door}/${id}/aanwezigheid`, { attendance: 'came', sessionWords: 'Zaagt recht' })).toContain('Zaagt recht')
    expect(await tom.fill(`${door}/${id}/afronding`, { outcome: 'achieved', report: 'Maakt zelfstandig een kast' })).toContain('Afgerond')
    const report = { reached: 'much', reachedWords: 'Kan meubels herstellen', advice: 'work' }
    await tom.fill(`${door}/${id}/eindverslag`, report)
    const told = await fatma.go(referral)
    for (const words of ['Maakt zelfstandig een kast', 'Zaagt recht', 'Kan meubels herstellen']) expect(told).toContain(words)
    expect(await fatma.fill(`${referral}/ondertekening`, { signs: 'agrees' })).toContain('eens met het verslag')
  })

  async function sms(): Promise<string> {
    for (let tries = 0; tries < 60; tries++) {
      const mails = await demo.json<{ to: string; body: string }[]>('/demo/mail.json')
      const found = mails.filter(({ to }) => to === PHONE).map(({ body }) => /\d{6}/.exec(body)?.[0])
      if (found[0]) return found[0]
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    throw new Error('no code came')
  }
})
