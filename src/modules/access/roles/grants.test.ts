import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoIssuer } from '../../../demo/identity-provider/index.ts'
import { makeClock } from '../../../platform/clock.ts'
import { InvalidInput } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { accessApp, type AccessApp } from '../../../platform/testing/access-app.ts'
import { signInAs } from '../../../platform/testing/sign-in.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import { insertOrganisation, type OrganisationType } from '../../regions/index.ts'
import { putAccount } from '../accounts.ts'
import { runGrant } from './grant-command.ts'
import { grantRole } from './grants.ts'
import type { GivenRole } from '../schema.ts'

const REGION = 'AM01'
let here: AccessApp
const accounts: Record<string, string> = {}
const organisations: Record<string, string> = {}

beforeAll(async () => {
  here = await accessApp()
  await here.asSystem(async (tx, actor) => {
    const organisation = async (name: string, type: OrganisationType) => {
      const id = await insertOrganisation(tx, actor, { id: newId(), name, types: [type], validFrom: '2021-01-01' })
      organisations[name] = id
      await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: REGION, role: 'partner', validFrom: '2021-01-01' })
      return id
    }
    const uwv = await organisation('UWV', 'uwv')
    const other = await organisation('Gemeente Groningen', 'municipality')
    const put = async (subject: string, organisationId: string | null) => {
      accounts[subject] = (
        await putAccount(tx, {
          audience: 'staff',
          issuer: demoIssuer('staff'),
          subject,
          displayName: `${subject} de Tester`,
          organisationId,
        })
      ).id
    }
    for (const subject of ['boss', 'fatma', 'roos', 'guide']) await put(subject, uwv)
    await put('elsewhere', other)
    await put('admin', null)
    await put('newcomer', null)
    await grantRole(tx, actor, { accountId: accounts.boss!, role: 'organisation-admin' })
    await grantRole(tx, actor, { accountId: accounts.admin!, role: 'administrator' })
    await grantRole(tx, actor, { accountId: accounts.guide!, role: 'guide', regionCode: REGION })
    await grantRole(tx, actor, { accountId: accounts.elsewhere!, role: 'partner' })
  })
})
afterAll(() => here.close())

async function as(key: string) {
  const browser = here.browser()
  const cookie = await signInAs(here.database.db, key)
  browser.cookies.set(cookie.name, cookie.value)
  return browser
}

const give = async (giver: string, to: string, fields: Record<string, string>) => {
  const answer = await (await as(giver)).post(`/beheer/rollen/${accounts[to]}`, fields)
  return { status: answer.status, text: await answer.text() }
}
const rolesOf = async (key: string) =>
  (
    await here.database.owner.query('select role, region_code, until_on::text from access.role_grant where account_id = $1 order by role', [
      accounts[key],
    ])
  ).rows

describe('the head of an organisation', () => {
  test('gives an own worker a role, which is written down, and ends it', async () => {
    expect((await give('boss', 'fatma', { role: 'guide', regionCode: REGION })).status).toBe(303)
    expect(await rolesOf('fatma')).toEqual([{ role: 'guide', region_code: REGION, until_on: null }])
    const shown = await (await (await as('boss')).get(`/beheer/rollen/${accounts.fatma}`)).text()
    const end = /action="([^"]*beeindiging[^"]*)"/.exec(shown)![1]!
    expect((await (await as('boss')).post(end)).status).toBe(303)
    expect((await rolesOf('fatma'))[0].until_on).toBe(here.clock.today())
    const { rows } = await here.database.owner.query(
      "select what, account_id from platform.audit where subject = $1 and what like 'access.role%' order by id",
      [accounts.fatma],
    )
    expect(rows).toEqual([
      { what: 'access.role-granted', account_id: accounts.boss },
      { what: 'access.role-ended', account_id: accounts.boss },
    ])
    expect((await (await as('fatma')).get('/beheer/rollen')).status).toBe(403)
  })

  test('gives themselves nothing: that takes somebody else', async () => {
    const { status, text } = await give('boss', 'boss', { role: 'guide', regionCode: REGION })
    expect(status).toBe(403)
    expect(text).toContain('U kunt uw eigen rollen niet veranderen')
    expect(await rolesOf('boss')).toHaveLength(1)
    const shown = await (await (await as('boss')).get(`/beheer/rollen/${accounts.boss}`)).text()
    expect(shown).not.toContain('beeindiging')
    await expect(
      here.database.owner.query(
        "insert into access.role_grant (id, account_id, role, from_on, granted_by) values (gen_random_uuid(), $1, 'administrator', '2026-01-01', $1)",
        [accounts.boss],
      ),
    ).rejects.toThrow('violates check constraint')
  })

  test('does not see the staff of another organisation: the same 404 as nobody', async () => {
    const boss = await as('boss')
    expect((await boss.get(`/beheer/rollen/${accounts.elsewhere}`)).status).toBe(404)
    expect((await boss.get(`/beheer/rollen/${newId()}`)).status).toBe(404)
    expect((await give('boss', 'elsewhere', { role: 'guide', regionCode: REGION })).status).toBe(404)
    const list = await (await boss.get('/beheer/rollen')).text()
    expect(list).toContain('guide de Tester')
    expect(list).not.toContain('elsewhere de Tester')
  })

  test('makes nobody an administrator, and no guide without a region or where the organisation has no part', async () => {
    expect((await give('boss', 'roos', { role: 'administrator' })).status).toBe(403)
    expect(await give('boss', 'roos', { role: 'guide' })).toMatchObject({
      status: 422,
      text: expect.stringContaining('kies voor deze rol een regio'),
    })
    expect(await give('boss', 'roos', { role: 'guide', regionCode: 'AM09' })).toMatchObject({
      status: 422,
      text: expect.stringContaining('doet niet mee in deze regio'),
    })
    expect(await rolesOf('roos')).toEqual([])
  })

  test('takes in a newcomer by the number on their screen', async () => {
    const { rows } = await here.database.owner.query('select reference from access.account where id = $1', [accounts.newcomer])
    const boss = await as('boss')
    expect((await boss.walk(`/beheer/rollen?nummer=${rows[0].reference.toLowerCase()}`)).path).toBe(`/beheer/rollen/${accounts.newcomer}`)
    expect((await boss.walk('/beheer/rollen?nummer=K7M2-XXXX-X')).text).toContain('Wij kennen dit nummer niet')
    expect((await give('boss', 'newcomer', { role: 'partner', organisation: 'Gemeente Groningen' })).status).toBe(303)
    const after = await here.database.owner.query('select organisation_id from access.account where id = $1', [accounts.newcomer])
    expect(after.rows[0].organisation_id).toBe(organisations.UWV)
  })

  test('shuts a worker out at once, and lets them in again', async () => {
    const guide = await as('guide')
    expect((await guide.get('/inloggen/werkplek')).status).toBe(200)
    await (await as('boss')).post(`/beheer/rollen/${accounts.guide}/blokkade`)
    expect((await guide.get('/inloggen/werkplek')).status).toBe(303)
    await (await as('boss')).post(`/beheer/rollen/${accounts.guide}/toelating`)
    expect((await (await as('guide')).get('/inloggen/werkplek')).status).toBe(200)
  })
})

test('an administrator names the organisation; wrong input comes back with what was typed', async () => {
  await here.asSystem(async (tx) => {
    accounts.fresh = (await putAccount(tx, { audience: 'staff', issuer: demoIssuer('staff'), subject: 'fresh' })).id
  })
  expect(await give('admin', 'fresh', { role: 'organisation-admin' })).toMatchObject({
    status: 422,
    text: expect.stringContaining('vul in voor welke organisatie'),
  })
  const unknown = await give('admin', 'fresh', { role: 'organisation-admin', organisation: 'Bestaat niet' })
  expect(unknown.text).toContain('geen organisatie met precies deze naam')
  expect(unknown.text).toContain('value="Bestaat niet"')
  expect((await give('admin', 'fresh', { role: 'organisation-admin', organisation: 'Gemeente Groningen' })).status).toBe(303)
  expect((await give('admin', 'fresh', { role: 'organisation-admin' })).status).toBe(409)
})

test('the list has pages of 25', async () => {
  await here.asSystem(async (tx) => {
    for (let n = 10; n < 40; n++)
      await putAccount(tx, {
        audience: 'staff',
        issuer: demoIssuer('staff'),
        subject: `many${n}`,
        displayName: `Veel ${n}`,
        organisationId: organisations.UWV,
      })
  })
  const admin = await as('admin')
  const first = await (await admin.get('/beheer/rollen')).text()
  const next = /href="([^"]*vanaf=[^"]*)"/.exec(first)![1]!
  expect(next).not.toMatch(/Veel|Tester/)
  const second = await (await admin.get(next)).text()
  const lines = (text: string) => [...text.matchAll(/href="\/beheer\/rollen\/([0-9a-f-]{36})"/g)].map((match) => match[1])
  expect(lines(first)).toHaveLength(25)
  expect(lines(second).length).toBeGreaterThan(5)
  expect(lines(second).filter((id) => lines(first).includes(id))).toEqual([])
  expect((await admin.get('/beheer/rollen?vanaf=nonsense')).status).toBe(200)
})

// policy: C11, D6
describe('who has an interest neither guides nor steers under option A', () => {
  const OPTION_A = 'AM02'
  const broad = 'AM03'
  const attempt = (type: OrganisationType, role: GivenRole, regionCode: string, employer?: OrganisationType) =>
    here
      .asSystem(async (tx, actor) => {
        const enter = (kind: OrganisationType) =>
          insertOrganisation(tx, actor, { id: newId(), name: newId(), types: [kind], validFrom: '2021-01-01' })
        const account = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: newId(), organisationId: await enter(type) })
        await grantRole(tx, actor, { accountId: account.id, role, regionCode, employedBy: employer ? await enter(employer) : null })
        return 'given'
      })
      .catch((error: unknown) => (error instanceof InvalidInput ? error.code : Promise.reject(error)))

  beforeAll(() =>
    here.database.owner.query(
      "update policy.region_profile set profile_id = (select id from policy.profile where code = 'werkhuis-optie-a') where region_code = $1",
      [OPTION_A],
    ),
  )

  test.each([
    'school',
    'temp-agency',
    'reintegration-company',
    'private-trainer',
    'career-company',
    'sheltered-work-company',
    'union',
  ] as const)('%s', async (type) => {
    expect(await attempt(type, 'coordinator', OPTION_A)).toBe('excludedType')
    expect(await attempt(type, 'guide', OPTION_A)).toBe('excludedType')
    expect(await attempt(type, 'board-member', OPTION_A)).toBe('excludedType')
    expect(await attempt(type, 'board-member', broad)).toBe('given')
    expect(await attempt(type, 'provider', OPTION_A)).toBe('given')
  })

  test.each(['uwv', 'municipality'] as const)('%s guides and steers under both', async (type) => {
    for (const region of [OPTION_A, broad]) {
      expect(await attempt(type, 'guide', region)).toBe('given')
      expect(await attempt(type, 'coordinator', region)).toBe('given')
    }
  })

  test('a guide works under UWV or a municipality everywhere; another may employ them, unless it has an interest', async () => {
    expect(await attempt('sbb', 'guide', broad)).toBe('notAGuideEmployer')
    expect(await attempt('uwv', 'guide', broad, 'sbb')).toBe('given')
    expect(await attempt('uwv', 'guide', OPTION_A, 'sbb')).toBe('given')
    expect(await attempt('uwv', 'guide', broad, 'school')).toBe('given')
    expect(await attempt('uwv', 'guide', OPTION_A, 'school')).toBe('excludedType')
  })
})

describe('npm run grant', () => {
  const run = async (...argv: string[]) => {
    const said: string[] = []
    const code = await runGrant(
      argv,
      async () => ({ db: here.database.db, clock: makeClock(), close: async () => {} }),
      (line) => said.push(line),
    )
    return { code, said: said.join('\n') }
  }

  test('makes the first administrator', async () => {
    const { code, said } = await run('https://login.example', 'first-subject', 'administrator')
    expect(code).toBe(0)
    expect(said).toContain('now has the role administrator')
    const { rows } = await here.database.owner.query(
      "select g.role, g.granted_by from access.role_grant g join access.account a on a.id = g.account_id where a.subject = 'first-subject'",
    )
    expect(rows).toEqual([{ role: 'administrator', granted_by: null }])
    expect(await run('https://login.example', 'first-subject', 'administrator')).toMatchObject({
      code: 2,
      said: expect.stringContaining('already'),
    })
  })

  test('says what is wrong', async () => {
    expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('npm run grant --') })
    expect((await run('i', 's', 'king')).said).toContain('no role "king"')
    expect((await run('i', 's', 'guide', 'AM99')).said).toContain('there is no region AM99')
    expect((await run('i', 's', 'guide', 'AM01')).said).toContain('for which organisation')
    expect((await run('i', 's', 'administrator', 'AM01')).said).toContain('Choose no region')
    const { rows } = await here.database.owner.query("select count(*)::int from access.account where issuer = 'i'")
    expect(rows[0].count).toBe(0)
  })
})
