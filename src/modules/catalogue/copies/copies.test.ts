import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let providers: Providers
let els: Browser
const ids: Record<string, string> = { east: newId(), west: newId() }
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  providers = await enterProviders(app, cast)
  els = app.as(providers.school.worker)
  await app.database.owner.query("update access.account set email = 'els@school.example' where id = $1", [providers.school.worker])
  for (const [name, id] of Object.entries(ids))
    await els.submit(`/aanbieder/diensten/${providers.mason}/kopie`, { id, name: `Metselaar ${name}`, tied: 'yes' })
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

async function contact(id: string, howToApply: string, contactPhone: string) {
  const path = `/aanbieder/diensten/${id}/contact`
  await els.submit(path, { ...fieldsOf(await els.get(path), path), howToApply, contactPhone })
}
async function mails(): Promise<number> {
  await app.program.settle()
  const { rows } = await app.database.owner.query(
    "select subject from platform.caught_mail where to_address = 'els@school.example' and subject like 'Uw aanbod op andere plekken%'",
  )
  return rows.length
}

// policy: D3
test('a template changed: both places are told in one mail, each part is taken over or kept in one step', async () => {
  await contact(providers.mason, 'Loop binnen', '0575 111 111')
  const path = `/aanbieder/diensten/${providers.mason}/stappen`
  await els.submit(path, { ...fieldsOf(await els.get(path), path), title: 'Proefles' })
  const coen = app.as(cast.coordinator)
  const { rows } = await app.database.owner.query<{ id: string }>("select id from catalogue.change where state = 'proposed'")
  await coen.submit(`/werk/aanbod/voorstellen/${rows[0]!.id}/besluit`, { decision: 'approve' })
  expect(await mails()).toBe(1)
  const list = await els.get('/aanbieder/kopieen')
  for (const words of ['Metselaar east', 'Metselaar west', 'Loop binnen', 'Proefles', 'Houd het zo']) expect(list.text).toContain(words)
  expect((await els.get(`/aanbieder/diensten/${ids.east}`)).text).toContain('Het aanbod waar dit bij hoort is veranderd')

  await els.submit(`/aanbieder/kopieen/${ids.east}/overname`, { part: 'contact' })
  await els.submit(`/aanbieder/kopieen/${ids.east}/overname`, { part: 'steps' })
  expect((await els.get(`/aanbieder/diensten/${ids.east}/verschillen`)).text).not.toContain('Loop binnen')
  await els.submit(`/aanbieder/kopieen/${ids.west}/behoud`, { part: 'contact' })
  const after = await els.get('/aanbieder/kopieen')
  expect(after.text).not.toContain('Metselaar east')
  expect(after.text).not.toContain('Loop binnen')
  expect(after.text).toContain('Proefles')
  expect((await els.get(`/aanbieder/diensten/${ids.west}/verschillen`)).text).toContain('Loop binnen')
  expect((await app.as(providers.agency.worker).post(`/aanbieder/kopieen/${ids.west}/behoud`, { part: 'steps' })).status).toBe(404)

  await contact(providers.mason, 'Bel eerst', '0575 222 222')
  expect(await mails()).toBe(1)
  app.clock.setAhead(1)
  expect(await mails()).toBe(2)
  app.clock.setAhead(0)
})

test('place, number of places and area are compared, and taken over when asked', async () => {
  const area = `/aanbieder/diensten/${ids.east}/gebied`
  await els.submit(area, { regions: cast.elsewhere })
  const capacity = `/aanbieder/diensten/${ids.east}/plaatsen-vrij`
  await els.submit(capacity, { waitingWeeks: '9' })
  const place = `/aanbieder/diensten/${ids.east}/locaties`
  await els.submit(place, { place: 'Lochem' })
  const page = await els.get(`/aanbieder/diensten/${ids.east}/verschillen`)
  for (const words of ['Rijk van Nijmegen', '9', 'Lochem']) expect(page.text).toContain(words)
  await els.submit(`/aanbieder/diensten/${ids.east}/overname`, { part: 'area' })
  expect((await els.get(`/aanbieder/diensten/${ids.east}/verschillen`)).text).not.toContain('Rijk van Nijmegen')
})
