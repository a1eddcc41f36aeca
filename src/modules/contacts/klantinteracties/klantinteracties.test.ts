import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { OtherSystem, type Case } from '../../../testing/other-system.ts'
import { handedOver } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { putApiClient } from '../../access/index.ts'
import { setShielded } from '../../people/index.ts'

let app: TestApp
let cast: Cast
let sonar: OtherSystem
let zaak: OtherSystem
let nijmegen: OtherSystem
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  sonar = await system('sonar', cast.uwv, cast.region)
  zaak = await system('zaaksysteem', cast.municipality, cast.region)
  nijmegen = await system('nijmegen', cast.otherUwv, cast.elsewhere)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

async function system(clientId: string, organisationId: string, region: string): Promise<OtherSystem> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const publicJwk = (await exportJWK(publicKey)) as never
  await app.system((tx, actor) =>
    putApiClient(tx, actor, { clientId, organisationId, name: clientId, publicJwk, scopes: ['handovers', 'contacts'], regions: [region] }),
  )
  return new OtherSystem({
    base: 'http://localhost',
    clientId,
    key: privateKey,
    prefix: clientId.toUpperCase(),
    send: (request) => Promise.resolve(app.program.app.fetch(request)),
  })
}

const jan = {
  firstName: 'Jan',
  lastName: 'de Boer',
  email: 'jan@post.example',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  agreed: true,
}
const today = { plaatsgevondenOp: '2026-07-06T10:00:00+02:00' }

interface List {
  count: number
  next: string | null
  previous: string | null
  results: { uuid: string; url: string; inhoud?: string; verwezenDoor?: string }[]
}

// policy: A5, L1
test('a handover goes from system to system without anybody typing: own numbers on both sides, and events to follow it', async () => {
  const { body } = await zaak.handOver(jan)
  const [one] = await sonar.takeIn()
  expect(one).toMatchObject({ handover: body.id, name: 'Jan de Boer', state: 'waiting' })
  expect((await sonar.call<{ items: object[] }>('GET', `/handovers?ownCaseNumber=${one!.number}`)).body.items).toMatchObject([
    { id: body.id, ownCaseNumber: one!.number },
  ])
  expect((await zaak.call<{ items: object[] }>('GET', `/handovers?side=sender&ownCaseNumber=${one!.number}`)).body.items).toEqual([])
  const sent = await zaak.call<{ items: { ownCaseNumber: string }[] }>('GET', '/handovers?side=sender&state=waiting')
  expect(sent.body.items[0]!.ownCaseNumber).toMatch(/^ZAAKSYSTEEM-/)
  expect(await sonar.takeIn()).toEqual([])
  await app.program.settle()
  expect(await sonar.follow()).toEqual(['nl.wegwijzer.intake.handover-made.v1'])
  await sonar.call('POST', `/handovers/${body.id}/acceptances`)
  await app.program.settle()
  expect(await sonar.follow()).toEqual(['nl.wegwijzer.intake.handover-accepted.v1'])
  expect(sonar.cases.get(body.id)).toMatchObject({ state: 'accepted' })
  expect(await sonar.follow()).toEqual([])
  expect((await nijmegen.call<{ events: object[] }>('GET', '/handover-events')).body.events).toEqual([])
  expect((await nijmegen.call('GET', `/partijen/${body.id}`)).status).toBe(404)
})

async function janOf(): Promise<Case> {
  const id = await handedOver(app, cast)
  return { number: 'SON-1', handover: id, person: id, name: 'Jan de Boer', state: 'accepted', events: [] }
}

// policy: C1, L1
test('a contact moment comes in once, is read by guide and person, and comes out in the names of the standard', async () => {
  const one = await janOf()
  const uuid = crypto.randomUUID()
  const first = await sonar.sendContact(one, { ...today, uuid, inhoud: 'Wil weer in de bouw werken', uitkomst: 'advies' })
  expect([first.status, first.version]).toEqual([201, '1.0.0'])
  expect(first.body).toMatchObject({
    klantcontact: {
      uuid,
      kanaal: 'telefoon',
      inhoud: 'Wil weer in de bouw werken',
      indicatieContactGelukt: true,
      plaatsgevondenOp: '2026-07-05T22:00:00Z',
      initiatiefnemer: 'organisatie',
      toegang: 'overdracht',
      uitkomst: 'advies',
    },
    betrokkene: { rol: 'klant', wasPartij: { uuid: one.person } },
    onderwerpobject: { onderwerpobjectidentificator: { objectId: 'SON-1', codeObjecttype: 'zaak' } },
  })
  const again = await sonar.sendContact(one, { ...today, uuid, uitkomst: 'advies' })
  expect(again.body).toEqual(first.body)
  await app.program.settle()
  const seen = (system: typeof sonar, cursor = '') =>
    system.call<{ events: { type: string; subject: string; dataref: string }[]; next: string }>('GET', `/contact-events${cursor}`)
  const { body: told } = await seen(sonar)
  expect(told.events.map(({ type, subject }) => [type, subject])).toEqual([['nl.wegwijzer.contacts.contact-recorded.v1', uuid]])
  expect((await sonar.call<{ uuid: string }>('GET', told.events[0]!.dataref)).body.uuid).toBe(uuid)
  expect((await seen(sonar, `?cursor=${encodeURIComponent(told.next)}`)).body.events).toEqual([])
  expect((await seen(nijmegen)).body.events).toEqual([])
  expect((await app.as(cast.fatma).get(`/werk/personen/${one.person}`)).text).toContain('Wil weer in de bouw werken')

  const list = await sonar.call<List>('GET', `/klantcontacten?partij=${one.person}`)
  expect(list.body).toMatchObject({
    count: 1,
    next: null,
    previous: null,
    results: [{ uuid, url: `http://localhost/api/v1/klantcontacten/${uuid}` }],
  })
  expect((await sonar.call<List>('GET', '/klantcontacten?objectId=son1')).body.count).toBe(1)
  for (const [path, key] of [
    ['klantcontacten', 'kanaal'],
    ['betrokkenen', 'rol'],
    ['onderwerpobjecten', 'onderwerpobjectidentificator'],
  ] as const) {
    expect(await sonar.call('GET', `/${path}/${uuid}`)).toMatchObject({ status: 200, body: { uuid, [key]: expect.anything() } })
    if (path !== 'klantcontacten') expect((await sonar.call<List>('GET', `/${path}?klantcontact=${uuid}`)).body.results).toHaveLength(1)
  }
})

test('what a guide wrote goes out with who sent the person; of others, shielded or no longer involved, nothing', async () => {
  const one = await janOf()
  const fatma = app.as(cast.fatma)
  const talk = { happenedOn: '2026-07-06', channel: 'counter', door: 'handover', outcome: 'information', agreed: 'Belt volgende week.' }
  await fatma.submit(`/werk/personen/${one.person}/gesprekken`, { id: crypto.randomUUID(), ...talk })
  const mine = `/klantcontacten?partij=${one.person}`
  const { body } = await sonar.call<List>('GET', mine)
  expect(body.results).toMatchObject([{ inhoud: 'Belt volgende week.', verwezenDoor: 'Gemeente Zutphen', kanaal: 'balie' }])
  const { uuid } = body.results[0]!
  for (const other of [zaak, nijmegen]) {
    expect((await other.call<List>('GET', mine)).body.count).toBe(0)
    expect((await other.call('GET', `/klantcontacten/${uuid}`)).status).toBe(404)
  }
  // Shielded from now on: systems see nothing, named workers do.
  const file = { regionCode: cast.region, id: one.person }
  await app.system((tx, actor) => setShielded(tx, actor, file, true))
  expect((await sonar.call<List>('GET', mine)).body.count).toBe(0)
  expect((await sonar.sendContact(one, today)).status).toBe(404)
  await app.system((tx, actor) => setShielded(tx, actor, file, false))
  expect((await sonar.call<List>('GET', mine)).body.count).toBe(1)
  await app.database.owner.query('update people.sight set until_on = from_on where person_id = $1', [one.person])
  expect((await sonar.call<List>('GET', mine)).body.count).toBe(0)
})

test('pages follow each other, and what is wrong is said by field', async () => {
  const one = await janOf()
  for (let number = 0; number < 3; number++) await sonar.sendContact(one, today)
  const first = await sonar.call<List>('GET', `/klantcontacten?partij=${one.person}&pageSize=2`)
  const second = await sonar.call<List>('GET', first.body.next!)
  expect([first.body.results.length, second.body.results.length, second.body.next]).toEqual([2, 1, null])
  expect(new Set([...first.body.results, ...second.body.results].map((row) => row.uuid)).size).toBe(3)

  const wrong = async (more: object) => {
    const { status, type, body } = await sonar.sendContact(one, more)
    return [status, type, (body as unknown as { errors: { location: string }[] }).errors.map((error) => error.location)]
  }
  const problem = 'application/problem+json'
  expect(await wrong({ ...today, kanaal: 'postduif' })).toEqual([400, problem, ['klantcontact.kanaal']])
  expect(await wrong({ plaatsgevondenOp: '2026-07-09T10:00:00Z' })).toEqual([400, problem, ['klantcontact.plaatsgevondenOp']])
  expect(await wrong({ ...today, inhoud: 'Heeft een depressie' })).toEqual([400, problem, ['klantcontact.inhoud']])
  expect((await sonar.call('GET', '/klantcontacten?pageSize=1000')).status).toBe(400)
  expect((await zaak.sendContact({ ...one, person: crypto.randomUUID() }, today)).status).toBe(404)
})
