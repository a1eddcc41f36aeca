import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../platform/actor.ts'
import { inContext } from '../../../platform/db/context.ts'
import { accessApp, type AccessApp } from '../../../platform/testing/access-app.ts'
import { accountOfIdentity, type Returned } from './sign-in.ts'

let here: AccessApp
beforeAll(async () => {
  here = await accessApp()
})
afterAll(() => here.close())

const KVK = 'urn:etoegang:1.9:EntityConcernedID:KvKnr'

function comesBack(subject: string, represents: Returned['identity']['represents']) {
  const actor = visitor({ now: here.clock.now(), today: here.clock.today(), language: 'nl', requestId: 'test' })
  const returned: Returned = {
    identity: { subject, name: null, email: null, acr: null, represents },
    accountIssuer: 'eh',
    returnTo: null,
    language: 'nl',
  }
  return inContext(here.database.db, actor, 'none', (tx) => accountOfIdentity(tx, actor, 'employer', returned))
}

// policy: B9
test('the first of a company enters it; two colleagues at once enter it once', async () => {
  const company = { subject: '87654321', idType: KVK, name: 'Timmerbedrijf Nieuw' }
  const [one, other] = await Promise.all([comesBack('a', company), comesBack('b', company)])
  expect(one.organisationId).toBe(other.organisationId)
  const { rows } = await here.database.owner.query("select name from regions.organisation where kvk_number = '87654321'")
  expect(rows).toEqual([{ name: 'Timmerbedrijf Nieuw' }])
})

test('somebody who acts for two companies has an account for each', async () => {
  const first = await comesBack('c', { subject: '11111111', idType: KVK, name: 'Eerste' })
  const second = await comesBack('c', { subject: '22222222', idType: KVK, name: null })
  expect(first.id).not.toBe(second.id)
  expect(first.organisationId).not.toBe(second.organisationId)
})

test('without a company nobody comes in as an employer', async () => {
  await expect(comesBack('d', null)).rejects.toMatchObject({ problem: 'geen-bedrijf' })
  await expect(comesBack('d', { subject: '12', idType: KVK, name: null })).rejects.toMatchObject({ problem: 'geen-bedrijf' })
})
