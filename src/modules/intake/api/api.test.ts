import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { putApiClient } from '../../access/index.ts'

const BASE = 'http://localhost'
let app: TestApp
let cast: Cast
/** Systems of the municipality, of UWV, of UWV without the scope, and of UWV in another region. */
const keys = new Map<string, CryptoKey>()
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await system('zaaksysteem', cast.municipality, ['handovers'], [cast.region])
  await system('sonar', cast.uwv, ['handovers'], [cast.region])
  await system('rapportage', cast.uwv, [], [cast.region])
  await system('nijmegen', cast.otherUwv, ['handovers'], [cast.elsewhere])
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function system(clientId: string, organisationId: string, scopes: string[], regions: string[]) {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  keys.set(clientId, privateKey)
  const publicJwk = (await exportJWK(publicKey)) as never
  await app.system((tx, actor) =>
    putApiClient(tx, actor, { clientId, organisationId, name: clientId, publicJwk, scopes, regions } as never),
  )
}

/** A token as a real client gets it: signed with its own key. */
async function tokenOf(clientId: string): Promise<string> {
  const clientAssertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(`${BASE}/api/v1/token`)
    .setIssuedAt()
    .setExpirationTime('2m')
    .setJti(newId())
    .sign(keys.get(clientId)!)
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: clientAssertion,
  })
  const answer = await app.program.app.fetch(new Request(`${BASE}/api/v1/token`, { method: 'POST', body }))
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { access_token: string }).access_token
}

interface Answered {
  id: string
  state: string
  ownCaseNumber: string | null
  history: object[]
  errors: { location: string }[]
}

async function call(clientId: string, method: 'GET' | 'POST', path: string, body?: object) {
  const headers = { authorization: `Bearer ${await tokenOf(clientId)}`, 'content-type': 'application/json' }
  const request = new Request(`${BASE}/api/v1/handovers${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  const answer = await app.program.app.fetch(request)
  const text = await answer.text()
  return { status: answer.status, text, body: JSON.parse(text) as Answered }
}

const jan = (more: object = {}) => ({
  id: newId(),
  firstName: 'Jan',
  lastName: 'de Boer',
  email: 'jan.deboer@post.example',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  explanation: 'Wil weer in de bouw werken',
  ownCaseNumber: 'Z-2026-17',
  agreed: true,
  ...more,
})

// policy: A5, A6, L1
test('the municipality hands Jan over and follows the state; the same id again is the same handover', async () => {
  const given = jan()
  const made = await call('zaaksysteem', 'POST', '', given)
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({
    id: given.id,
    state: 'waiting',
    holder: { id: cast.uwv, name: 'UWV Stedendriehoek' },
    acceptBy: '2026-07-08',
    ownCaseNumber: 'Z-2026-17',
    history: [{ from: 'Gemeente Zutphen', to: 'UWV Stedendriehoek', because: 'made' }],
  })
  const again = await call('zaaksysteem', 'POST', '', given)
  expect([again.status, again.body]).toEqual([201, made.body])
  const { rows } = await app.database.owner.query('select count(*)::int as n from people.person where id = $1', [given.id])
  expect(rows[0].n).toBe(1)
  expect((await call('zaaksysteem', 'GET', `/${given.id}`)).body).toEqual(made.body)
  // The receiver sees it without the number of the sender; nobody's name goes back and forth.
  const received = await call('sonar', 'GET', `/${given.id}`)
  expect([received.status, received.body.ownCaseNumber]).toEqual([200, null])
  expect(made.text + received.text).not.toContain('Jan')
})

test('accepted by a system it waits for a guide of the organisation; one takes it up, the other is told', async () => {
  const { id } = jan()
  await call('zaaksysteem', 'POST', '', jan({ id }))
  expect((await call('sonar', 'POST', `/${id}/acceptances`)).body).toMatchObject({ id, state: 'accepted' })
  expect((await call('sonar', 'POST', `/${id}/acceptances`)).status).toBe(409)

  const [fatma, roos] = [app.as(cast.fatma), app.as(cast.gids3)]
  for (const guide of [fatma, roos]) {
    const day = await guide.get('/werk')
    expect(day.text).toContain('Aangenomen, nog niet opgepakt')
    expect(day.html).toContain(`/werk/overdrachten/${id}`)
    expect((await guide.get('/werk/overdrachten')).text).toContain('Aangenomen, nog niet opgepakt.')
  }
  // Not for who does not guide there.
  expect((await app.as(cast.klantmanager).post(`/werk/overdrachten/${id}/oppakking`)).status).toBe(404)
  expect((await app.as(cast.gids2).post(`/werk/overdrachten/${id}/oppakking`)).status).toBe(404)
  expect((await fatma.get(`/werk/personen/${id}`)).status).toBe(404)

  const answers = await Promise.all([fatma, roos].map((guide) => guide.post(`/werk/overdrachten/${id}/oppakking`)))
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  const [winner, other] = answers[0]!.status === 303 ? [fatma, roos] : [roos, fatma]
  expect((await winner.get(`/werk/personen/${id}`)).text).toContain('Jan de Boer')
  expect((await other.get(`/werk/personen/${id}`)).status).toBe(404)
  expect((await other.get('/werk')).html).not.toContain(id)
  expect((await call('zaaksysteem', 'GET', `/${id}`)).body.state).toBe('accepted')
})

test('accepted by a system and taken up by nobody it becomes the coordinator’s, and no system sees the person any more', async () => {
  const { id } = (await call('zaaksysteem', 'POST', '', jan())).body
  await call('sonar', 'POST', `/${id}/acceptances`)
  app.clock.setAhead(app.clock.ahead() + 7)
  await app.program.settle()
  const followed = await call('zaaksysteem', 'GET', `/${id}`)
  expect(followed.body).toMatchObject({ state: 'escalated', history: [{ because: 'made' }, { because: 'not-picked-up' }] })
  expect((await call('sonar', 'GET', `/${id}`)).status).toBe(404)
  expect((await app.as(cast.coordinator).get('/werk/escalaties')).text).toContain('Werk vinden')
})

test('a handover that still waits can not be taken up past its acceptance', async () => {
  const { id } = (await call('zaaksysteem', 'POST', '', jan())).body
  const early = await app.as(cast.fatma).post(`/werk/overdrachten/${id}/oppakking`)
  expect([early.status, early.text.includes('nog niet aangenomen')]).toEqual([409, true])
})

test('returned by a system it goes on to the next in line', async () => {
  const { id } = (await call('zaaksysteem', 'POST', '', jan({ questionKind: 'schooling' }))).body
  const back = await call('sonar', 'POST', `/${id}/returns`, { reason: 'not-ours', note: 'Woont niet meer hier' })
  expect([back.status, back.body]).toEqual([201, { id, returned: true }])
  const followed = await call('zaaksysteem', 'GET', `/${id}`)
  expect(followed.body).toMatchObject({ state: 'waiting', holder: { id: cast.municipality } })
  expect(followed.body.history).toHaveLength(2)
  // Who no longer holds it no longer sees it.
  expect((await call('sonar', 'GET', `/${id}`)).status).toBe(404)
  expect((await call('sonar', 'POST', `/${id}/returns`, { reason: 'not-ours' })).status).toBe(404)
})

test('without the scope 403, of another organisation 404, wrong input 400', async () => {
  const { id } = (await call('zaaksysteem', 'POST', '', jan())).body
  for (const [method, path, body] of [
    ['POST', '', jan()],
    ['GET', `/${id}`, undefined],
    ['POST', `/${id}/acceptances`, undefined],
    ['POST', `/${id}/returns`, { reason: 'not-ours' }],
  ] as const) {
    expect([path, (await call('rapportage', method, path, body)).status]).toEqual([path, 403])
    if (path !== '') expect([path, (await call('nijmegen', method, path, body)).status]).toEqual([path, 404])
  }
  // The sender is not the holder, and another id of somebody else is not there.
  expect((await call('zaaksysteem', 'POST', `/${id}/acceptances`)).status).toBe(404)
  expect((await call('sonar', 'POST', '', jan({ id }))).status).toBe(404)
  const wrong = await call('zaaksysteem', 'POST', '', jan({ municipality: 'GM9999', questionKind: 'anders' }))
  expect([wrong.status, wrong.body.errors.map((error) => error.location)]).toEqual([400, ['questionKind']])
  expect((await call('zaaksysteem', 'POST', '', jan({ email: undefined }))).status).toBe(400)
})

test('what is kept of it beside the file names Jan nowhere', async () => {
  await app.program.settle()
  const { rows } = await app.database.owner.query(`
    select (select json_agg(l)::text from platform.processing_log l) as processing, (select json_agg(o)::text from platform.outbox o) as outbox,
      (select json_agg(a)::text from platform.audit a) as audit`)
  const metrics = await app.as(null).get('/metrics')
  const kept = JSON.stringify([app.logged, rows[0], metrics.text])
  expect(kept).toContain('handover-made')
  for (const word of ['de Boer', 'jan.deboer', 'in de bouw', 'Z-2026-17', 'niet meer hier']) expect(kept).not.toContain(word)
})
