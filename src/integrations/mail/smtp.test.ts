import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSmtpServer, type SmtpServer } from '../../platform/testing/smtp-server.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../../testing/people.ts'
import { smtp } from './index.ts'

let server: SmtpServer
let app: TestApp
let cast: Cast
let beheer: string
beforeAll(async () => {
  server = await openSmtpServer()
  app = await testApp({ postOffice: smtp(server.url, 'no-reply@werkcentrum.example') })
  cast = await enterCast(app)
  beheer = await enterAdministrator(app)
})
afterAll(async () => {
  await app.close()
  await server.close()
})

const handOver = async (firstName: string, email: string) => {
  const karin = app.as(cast.klantmanager)
  await karin.submit('/werk/overdrachten', {
    ...fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten'),
    firstName,
    lastName: 'de Boer',
    email,
    municipality: 'GM0301',
    questionKind: 'work',
    reason: 'other-expertise',
    agreed: 'yes',
  })
}
const jobs = async () =>
  (
    await app.database.owner.query<{ attempts: number; last_error: string; payload: object; later: boolean }>(
      `select j.attempts, j.last_error, j.payload, j.run_at > clock_timestamp() as later
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'messages.deliver'`,
    )
  ).rows
const states = async (email: string) =>
  (
    await app.database.owner.query<{ state: string }>(
      'select m.state from messages.message m join people.person_text t on t.person_id = m.person_id where t.email = $1',
      [email],
    )
  ).rows.map(({ state }) => state)
/** The last of its attempts is due now. */
const lastAttempt = () =>
  app.database.owner.query('update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = clock_timestamp()')

test('a message goes out over SMTP from one neutral sender, with nothing personal in its subject', async () => {
  await handOver('Jan', 'jan@post.example')
  await app.program.settle()
  expect(server.taken).toHaveLength(1)
  const [mail] = server.taken
  expect([mail!.from, mail!.to]).toEqual(['no-reply@werkcentrum.example', ['jan@post.example']])
  expect(mail!.message).toContain('Auto-Submitted: auto-generated')
  expect(/^Subject: (.*)$/m.exec(mail!.message)![1]).not.toMatch(/Jan|Boer/)
  expect(mail!.message.replaceAll('=\r\n', '')).toMatch(/http:\/\/localhost\/volg\//)
  expect(await states('jan@post.example')).toEqual(['sent'])
  expect((await app.database.owner.query('select from platform.caught_mail')).rowCount).toBe(0)
})

test('a server that refuses is tried again later, ends at /beheer without a word about the person, and is retried from there', async () => {
  server.answer = '451 4.3.0 anne@post.example try later'
  await handOver('Anne', 'anne@post.example')
  await app.program.settle()
  expect(await jobs()).toEqual([expect.objectContaining({ attempts: 1, later: true })])
  await lastAttempt()
  await app.program.settle()
  expect(server.refused).toBe(2)
  expect(await jobs()).toEqual([expect.objectContaining({ attempts: 8, last_error: 'Error in messages.deliver' })])
  expect(JSON.stringify([await jobs(), app.bugs])).not.toMatch(/anne|post\.example/i)
  expect(app.bugs).toContainEqual(expect.objectContaining({ job: 'messages.deliver', code: 'EENVELOPE', responseCode: 451 }))
  const page = await app.as(beheer).get('/beheer')
  expect(page.text).toContain('messages.deliver')
  expect(page.html).not.toMatch(/anne|post\.example/i)
  expect(await states('anne@post.example')).toEqual(['waiting'])

  server.answer = null
  await app.as(beheer).submit(/\/beheer\/taken\/\d+\/herhaling/.exec(page.html)![0])
  await app.program.settle()
  expect(server.taken.at(-1)!.to).toEqual(['anne@post.example'])
  expect(await states('anne@post.example')).toEqual(['sent'])
  expect((await app.as(beheer).get('/beheer')).text).toContain('Alle taken zijn gelukt.')
})

test('a server that is away is tried again as well', async () => {
  await server.close()
  await handOver('Piet', 'piet@post.example')
  await app.program.settle()
  expect(await jobs()).toEqual([expect.objectContaining({ attempts: 1, later: true })])
  expect(await states('piet@post.example')).toEqual(['waiting'])
})
