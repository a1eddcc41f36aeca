import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashSecret, newId, newSecret } from '../../../platform/ids.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { fetched } from '../../../testing/every-route.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { putApiClient } from '../../access/index.ts'

const SITE = '/regio/veluwe-stedendriehoek/afspraak'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

/** What a system of this organisation asks, and gets. */
async function systemOf(organisationId: string) {
  const token = newSecret()
  const publicJwk = (await exportJWK((await generateKeyPair('ES256')).publicKey)) as never
  await app.system(async (tx, actor) => {
    const scopes = ['appointments'] as const
    const client = {
      clientId: `systeem-${newId()}`,
      organisationId,
      name: 'Systeem',
      publicJwk,
      scopes: [...scopes],
      regions: [cast.region],
    }
    const apiClientId = await putApiClient(tx, actor, client)
    await tx
      .insertInto('access.apiToken')
      .values({ tokenHash: hashSecret(token), apiClientId, scopes: [...scopes], expiresAt: '2099-01-01T00:00:00Z' })
      .execute()
  })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return async (path: string, body?: object) => {
    const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const answer = await fetched(app, `/api/v1${path}`, sent)
    return { status: answer.status, json: (await answer.json()) as { slots: { moment: string; minutes: number }[] } }
  }
}

// policy: A7, L1
test('a system books for a person its organisation knows, by the rules of everybody; sent twice it is one', async () => {
  const ours = await systemOf(cast.uwv)
  const { json } = await ours(`/locations/${cast.location}/slots`)
  expect(json.slots[0]).toMatchObject({ moment: '2026-07-07T09:00', minutes: 45, channels: ['counter', 'phone'], free: 2 })
  // Anne came in by the site: the place that receives her knows her.
  const personId = newId()
  const anne = { firstName: 'Anne', email: 'anne@post.example', questionKind: 'work', channel: 'counter' }
  await app.as(null).submit(SITE, { ...anne, id: personId, location: cast.location, moment: '2026-07-10T09:00' })
  const booking = { id: newId(), personId, locationId: cast.location, moment: '2026-07-07T09:00', channel: 'counter' }
  for (let times = 0; times < 2; times++) expect((await ours('/appointments', booking)).status).toBe(201)
  const { rows } = await app.database.owner.query('select booked_by_kind, organisation_id from appointments.appointment where id = $1', [
    booking.id,
  ])
  expect(rows).toEqual([{ booked_by_kind: 'api', organisation_id: cast.uwv }])
  expect((await app.as(cast.fatma).get(`/werk/afspraken/${booking.id}`)).text).toContain('Anne')
  for (const moment of ['2026-07-11T09:00', '2026-07-06T09:00'])
    expect((await ours('/appointments', { ...booking, id: newId(), moment })).status).toBe(409)
  // Of a person that another organisation knows there is nothing to book.
  const theirs = await systemOf(cast.otherUwv)
  expect((await theirs('/appointments', { ...booking, id: newId(), moment: '2026-07-08T09:00' })).status).toBe(404)
})
