import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSession } from '../access/index.ts'
import { change, enterEditors, publishPage, type Editors } from '../../testing/content.ts'
import { testApp, textOf, type TestApp } from '../../testing/app.ts'
import { fetched } from '../../testing/every-route.ts'
import { enterCast } from '../../testing/people.ts'
import { png } from '../../testing/png.ts'

const PICTURES = '/beheer/inhoud/veluwe-stedendriehoek/beelden'
let app: TestApp
let editors: Editors
beforeAll(async () => {
  app = await testApp()
  editors = await enterEditors(app, await enterCast(app))
})
afterAll(() => app.close())

async function place(account: string, alt: string, bytes: Buffer<ArrayBuffer> | null) {
  const body = new FormData()
  body.set('alt', alt)
  if (bytes) body.set('picture', new File([bytes], 'balie.png', { type: 'image/png' }))
  const headers = new Headers({ cookie: `sessie=${await app.system((tx) => startSession(tx, account))}` })
  const answer = await fetched(app, PICTURES, { method: 'POST', headers, body })
  return { status: answer.status, html: await answer.text() }
}

test('an editor places a picture with words, copies the line, and everybody sees it in the text', async () => {
  expect((await place(editors.sem, 'De balie bij de ingang', png('GPS 52.14 6.19'))).status).toBe(303)
  const { text } = await app.as(editors.sem).get(PICTURES)
  const [line, path] = /!\[De balie bij de ingang\]\((\/beeld\/[0-9a-f-]{36})\)/.exec(text)!
  const id = await publishPage(app, editors.sem, 'veluwe-stedendriehoek', { titleNl: 'Balie', slug: 'balie-zutphen', bodyNl: line })
  const { html } = await app.as(null).get('/regio/veluwe-stedendriehoek/info/balie-zutphen')
  expect(html).toContain(`src="${path}" alt="De balie bij de ingang"`)
  const served = await fetched(app, path!)
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(Buffer.from(await served.arrayBuffer()).includes('GPS')).toBe(false)
  expect((await change(app, editors.sem, id, { bodyNl: `![ ](${path})` })).text).toContain('Schrijf bij elk beeld')
})

test('no words, no picture, no right: nothing is placed', async () => {
  const without = await place(editors.sem, '', png('x'))
  expect([without.status, textOf(without.html).includes('Wat is er te zien?')]).toEqual([422, true])
  expect(textOf((await place(editors.sem, 'De balie', null)).html)).toContain('Kies een beeld')
  expect(textOf((await place(editors.sem, 'De balie', Buffer.from('<svg onload=x>'))).html)).toContain('geen hele PNG of JPEG')
  expect((await place(editors.tess, 'De balie', png('x'))).status).toBe(404)
  expect((await app.database.owner.query('select from content.image')).rows).toHaveLength(1)
  expect(app.bugs).toEqual([])
})
