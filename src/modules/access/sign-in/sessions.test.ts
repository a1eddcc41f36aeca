import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoIssuer } from '../../../demo/identity-provider/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import { newId } from '../../../platform/ids.ts'
import { page } from '../../../platform/route.ts'
import { accessApp, type AccessApp } from '../../../platform/testing/access-app.ts'
import { signInAs } from '../../../platform/testing/sign-in.ts'
import { insertOrganisation } from '../../regions/index.ts'
import { putAccount } from '../accounts.ts'
import { endRole, grantRole } from '../roles/grants.ts'
import { eraseAccount } from '../personal-data.ts'
import { endSessionsOf } from './sessions.ts'

const uwv = newId()
const file = { regionCode: 'AM06', personId: newId(), name: 'Jan', representation: null }
const parent = { id: newId(), kind: 'parent', parts: ['appointments', 'plan', 'file'] as const }
const child = { regionCode: 'AM06', personId: newId(), name: 'Kim', representation: parent }
const files: Record<string, (typeof file | typeof child)[]> = {}
let here: AccessApp
const accounts: Record<string, string> = {}

const whoAmI = page({
  get: '/wie',
  may: 'anyone',
  purpose: null,
  show: async (c) => c.hono.json({ ...c.actor, now: null }),
})

beforeAll(async () => {
  here = await accessApp({
    filesOfAccount: async (_tx, accountId) => files[accountId] ?? [],
    extra: [{ name: 'who', routes: [whoAmI] }],
  })
  await here.asSystem(async (tx, actor) => {
    await insertOrganisation(tx, actor, { id: uwv, name: 'UWV', types: ['uwv'], validFrom: '2021-01-01' })
    const put = async (audience: 'person' | 'staff', subject: string, more: object = {}) => {
      accounts[subject] = (await putAccount(tx, { audience, issuer: demoIssuer(audience), subject, displayName: subject, ...more })).id
      return accounts[subject]
    }
    files[await put('person', 'jan')] = [file]
    files[await put('person', 'ouder')] = [child]
    await put('person', 'helper', { represents: 'jan' })
    for (const subject of ['fatma', 'both', 'ended']) await put('staff', subject, { organisationId: uwv })
    await grantRole(tx, actor, { accountId: accounts.fatma!, role: 'guide', regionCode: 'AM01' })
    await grantRole(tx, actor, { accountId: accounts.both!, role: 'coordinator', regionCode: 'AM01' })
    await grantRole(tx, actor, { accountId: accounts.both!, role: 'guide', regionCode: 'AM02' })
    const grant = await grantRole(tx, actor, { accountId: accounts.ended!, role: 'guide', regionCode: 'AM01' })
    await endRole(tx, actor, accounts.ended!, grant)
  })
})
afterAll(() => here.close())

async function asWho(key: string) {
  const browser = here.browser()
  const cookie = await signInAs(here.database.db, key)
  browser.cookies.set(cookie.name, cookie.value)
  const actor = async () => (await (await browser.get('/wie')).json()) as Actor
  return { browser, actor }
}

const age = (column: string, minutes: number) =>
  here.database.owner.query(`update access.session set ${column} = ${column} - make_interval(mins => $1)`, [minutes])

describe('who acts', () => {
  test('a guide, in the region of the role', async () => {
    expect(await (await asWho('fatma')).actor()).toMatchObject({
      kind: 'staff',
      roles: ['guide'],
      regions: ['AM01'],
      organisationId: uwv,
      persons: [],
    })
  })

  test('a person, with the own files', async () => {
    expect(await (await asWho('jan')).actor()).toMatchObject({
      kind: 'person',
      roles: ['person'],
      organisationId: null,
      persons: [{ regionCode: 'AM06', personId: file.personId }],
    })
  })

  test('a parent, for the file of the child', async () => {
    expect(await (await asWho('ouder')).actor()).toMatchObject({
      roles: ['representative'],
      persons: [{ regionCode: 'AM06', personId: child.personId }],
      acting: { kind: 'parent', parts: parent.parts, name: 'Kim' },
    })
  })

  test('who has an own file and represents somebody acts on one of both, as chosen', async () => {
    files[accounts.jan!] = [file, child]
    const { actor } = await asWho('jan')
    const own = await actor()
    expect(own).toMatchObject({ roles: ['person', 'representative'], persons: [{ personId: file.personId }] })
    expect(own.acting).toBeUndefined()
    const choose = (acting: string) =>
      here.database.owner.query('update access.session set acting = $1 where account_id = $2', [acting, accounts.jan])
    await choose(parent.id)
    expect(await actor()).toMatchObject({ roles: ['representative'], persons: [{ personId: child.personId }], acting: { kind: 'parent' } })
    await choose('self')
    expect((await actor()).persons).toEqual([{ regionCode: 'AM06', personId: file.personId }])
    // A representation that ended opens nothing any more.
    await choose(parent.id)
    files[accounts.jan!] = [file]
    expect(await actor()).toMatchObject({ roles: ['person'], persons: [{ personId: file.personId }] })
  })

  test('who signed in with a mandate of Jan acts on his file, under an account of its own', async () => {
    const helper = await (await asWho('helper')).actor()
    expect(helper).toMatchObject({ kind: 'person', roles: ['representative'], persons: [{ regionCode: 'AM06', personId: file.personId }] })
    expect(helper.acting?.parts).toEqual(['appointments', 'plan', 'money'])
    expect(helper.accountId).not.toBe(accounts.jan)
  })

  test('without a role nothing of the organisation either', async () => {
    expect(await (await asWho('ended')).actor()).toMatchObject({ kind: 'staff', roles: [], regions: [], organisationId: null })
  })

  test('roles of one workplace at a time, chosen by who works', async () => {
    const { browser, actor } = await asWho('both')
    expect(await actor()).toMatchObject({ roles: ['coordinator'], regions: ['AM01'] })
    const choice = await browser.get('/inloggen/werkplek?terug=/werk')
    expect(await choice.text()).toContain('Regiocoördinator')
    const chosen = await browser.post('/inloggen/werkplek', { workplace: 'guide', terug: '/werk' })
    expect(chosen.headers.get('location')).toBe('/werk')
    expect(await actor()).toMatchObject({ roles: ['guide'], regions: ['AM02'] })
    await browser.post('/inloggen/werkplek', { workplace: 'administrator', terug: '//evil.example' })
    expect(await actor()).toMatchObject({ roles: ['coordinator'], regions: ['AM01'] })
  })
})

test('a person sees the number of the own account, to act for somebody else', async () => {
  const { browser } = await asWho('jan')
  const shown = await (await browser.get('/mijn/inlognummer')).text()
  const { rows } = await here.database.owner.query('select reference from access.account where id = $1', [accounts.jan])
  expect(shown).toContain(rows[0].reference)
  expect((await (await asWho('fatma')).browser.get('/mijn/inlognummer')).status).toBe(403)
})

describe('a session ends', () => {
  const gone = async (key: string, how: () => Promise<unknown>) => {
    const { actor } = await asWho(key)
    expect((await actor()).kind).not.toBe('visitor')
    await how()
    expect((await actor()).kind).toBe('visitor')
  }

  test('of a person after 20 minutes without use', () => gone('jan', () => age('last_seen_at', 20)))
  test('of a worker after 30', () => gone('fatma', () => age('last_seen_at', 30)))
  test('not of a worker after 25, and use keeps it', async () => {
    const { actor } = await asWho('fatma')
    await age('last_seen_at', 25)
    expect((await actor()).kind).toBe('staff')
    await age('last_seen_at', 25)
    expect((await actor()).kind).toBe('staff')
  })
  test('after eight hours, however busy', () => gone('fatma', () => age('created_at', 8 * 60)))
  test('when somebody is shut out', () =>
    gone('fatma', async () => {
      await here.database.owner.query('update access.account set blocked_on = current_date where id = $1', [accounts.fatma])
    }).finally(() => here.database.owner.query('update access.account set blocked_on = null')))
  test('when all sessions of an account are ended', () => gone('jan', () => here.asSystem((tx) => endSessionsOf(tx, accounts.jan!))))
  test('when somebody signs out; a form of another site does not do that', async () => {
    const { browser, actor } = await asWho('fatma')
    const foreign = await here.app.request('http://localhost:3000/uitloggen', {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { origin: 'https://evil.example', cookie: `sessie=${browser.cookies.get('sessie')}` },
    })
    expect(foreign.status).toBe(403)
    expect((await actor()).kind).toBe('staff')
    const secret = browser.cookies.get('sessie')!
    const out = await browser.post('/uitloggen')
    expect(out.headers.get('location')).toBe('/uitgelogd')
    expect(browser.cookies.has('sessie')).toBe(false)
    browser.cookies.set('sessie', secret)
    expect((await actor()).kind).toBe('visitor')
  })
  test('when the account is erased: no name, no way in, a new account next time', async () => {
    await here.asSystem(async (tx) => {
      const account = await putAccount(tx, { audience: 'person', issuer: demoIssuer('person'), subject: 'weg', displayName: 'Wil Weg' })
      await eraseAccount(tx, account.id)
      const again = await putAccount(tx, { audience: 'person', issuer: demoIssuer('person'), subject: 'weg' })
      expect(again.id).not.toBe(account.id)
    })
    const { rows } = await here.database.owner.query("select count(*)::int from access.account where display_name = 'Wil Weg'")
    expect(rows[0].count).toBe(0)
  })
})

test('a cookie of somebody else’s making opens nothing', async () => {
  const browser = here.browser()
  for (const value of ['x', 'a'.repeat(22), "' or 1=1 --", '../../etc']) {
    browser.cookies.set('sessie', value)
    expect(((await (await browser.get('/wie')).json()) as Actor).kind).toBe('visitor')
  }
})
