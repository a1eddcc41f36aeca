import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, tiedAtDesk } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { giveSight } from '../index.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

async function referenceOf(id: string): Promise<string> {
  const { rows } = await app.database.owner.query<{ reference: string }>('select reference from people.person where id = $1', [id])
  return rows[0]!.reference
}

async function join(keptId: string, otherId: string) {
  const action = `/werk/personen/${keptId}/beheer/samenvoeging`
  const form = fieldsOf(await app.as(cast.fatma).get(`/werk/personen/${keptId}/beheer`), action)
  const fields = { id: form.id!, reference: await referenceOf(otherId) }
  return { fields, action, answer: await app.as(cast.fatma).post(action, fields) }
}

const file = (id: string) => app.as(cast.fatma).get(`/werk/personen/${id}`)

test('two files are one: the old id opens the kept file, also for who only saw the old one; undone they are two again', async () => {
  const kept = await handedOver(app, cast, { firstName: 'Mo', email: 'mo@post.example' })
  const old = await handedOver(app, cast, { firstName: 'Mohammed', email: 'mo2@post.example' })
  await tiedAtDesk(app, cast, old, cast.jan)
  const sight = { regionCode: cast.region, personId: old, organisationId: cast.uwv, accountId: cast.gids3 }
  await app.system((tx, actor) => giveSight(tx, actor, { ...sight, scope: 'file', purpose: 'guidance', because: 'cover' }))
  expect((await app.as(cast.gids3).get(`/werk/personen/${kept}`)).status).toBe(404)

  const { fields, action, answer } = await join(kept, old)
  expect(answer.status).toBe(303)
  expect((await app.as(cast.fatma).post(action, fields)).status).toBe(303)
  expect((await file(old)).text).toContain('Mo de Boer')
  expect((await app.as(cast.gids3).get(`/werk/personen/${old}`)).text).toContain('Mo de Boer')
  expect((await app.as(cast.gids3).get(`/werk/personen/${kept}`)).status).toBe(200)
  // The joined file's handover stands in the kept file's line of time.
  expect((await file(kept)).html).toContain(`/werk/overdrachten/${old}`)
  const mine = app.as(cast.jan)
  expect((await mine.get('/mijn')).text).toContain('Dag Mo ')
  expect((await mine.get('/mijn/gegevens')).html).toContain('mo@post.example')
  // What was read of the old file before stays the person's to see.
  const readings = (await mine.get('/mijn/inzage')).text
  expect(readings).toContain('Gemeente Zutphen')
  expect((await app.as(cast.gids2).get(`/werk/personen/${old}`)).status).toBe(404)

  await app.as(cast.fatma).submit(`${action}/${fields.id}/einde`)
  expect((await file(old)).text).toContain('Mohammed de Boer')
  expect((await file(kept)).html).not.toContain(`/werk/overdrachten/${old}`)
  expect((await app.as(cast.gids3).get(`/werk/personen/${kept}`)).status).toBe(404)
  expect((await mine.get('/mijn')).text).toContain('Dag Mohammed')
  expect((await join(kept, old)).answer.status).toBe(303)
})

test('a file that was joined is not joined again, nor with itself or by a number that is not in sight', async () => {
  const [one, two, three] = [await handedOver(app, cast), await handedOver(app, cast), await handedOver(app, cast)]
  expect((await join(one, two)).answer.status).toBe(303)
  expect((await join(three, two)).answer.text).toContain('Dat dossier is al samengevoegd')
  expect((await join(one, two)).answer.text).toContain('Dat dossier is al samengevoegd')
  expect((await join(three, three)).answer.text).toContain('Dit is het nummer van dit dossier zelf')
  const unseen = await handedOver(app, cast)
  await app.database.owner.query(`update people.sight set until_on = from_on where person_id = $1`, [unseen])
  expect((await join(three, unseen)).answer.text).toContain('Wij vinden geen dossier met dit nummer')
})

test('joined over more than one step every old id opens the last kept file', async () => {
  const [a, b, c] = [
    await handedOver(app, cast, { firstName: 'Aa' }),
    await handedOver(app, cast, { firstName: 'Bee' }),
    await handedOver(app, cast, { firstName: 'Cee' }),
  ]
  const first = await join(b!, a!)
  expect((await join(c!, b!)).answer.status).toBe(303)
  for (const id of [a, b, c]) expect((await file(id!)).text).toContain('Cee de Boer')
  // Undone from the kept file's own page, though it was joined by way of another.
  expect((await app.as(cast.fatma).get(`/werk/personen/${c}/beheer`)).text).toContain(await referenceOf(a!))
  await app.as(cast.fatma).submit(`/werk/personen/${c}/beheer/samenvoeging/${first.fields.id}/einde`)
  expect((await file(a!)).text).toContain('Aa de Boer')
  expect((await file(b!)).text).toContain('Cee de Boer')
})

test('two guides who join two files either way round at once make one joining', async () => {
  const [one, two] = [await handedOver(app, cast), await handedOver(app, cast)]
  const post = async (kept: string, other: string) =>
    app.as(cast.fatma).post(`/werk/personen/${kept}/beheer/samenvoeging`, { id: crypto.randomUUID(), reference: await referenceOf(other) })
  const answers = await Promise.all([post(one, two), post(two, one)])
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 422])
  expect(app.bugs).toEqual([])
})
