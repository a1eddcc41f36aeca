import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterEditors, publishPage, type Editors } from '../../testing/content.ts'
import { testApp, type TestApp } from '../../testing/app.ts'
import { enterCast } from '../../testing/people.ts'

const REGION = '/regio/veluwe-stedendriehoek'
let app: TestApp
let editors: Editors
beforeAll(async () => {
  app = await testApp()
  editors = await enterEditors(app, await enterCast(app))
  await publishPage(app, editors.noor, 'landelijk', {
    titleNl: 'Rechten',
    slug: 'rechten',
    bodyNl: 'Zie [kosten](/info/kosten), [het aanbod](/diensten) of [elders](https://elders.example).',
  })
  await publishPage(app, editors.noor, 'landelijk', { titleNl: 'Kosten', slug: 'kosten', bodyNl: 'Niets.' })
})
afterAll(() => app.close())

const links = (html: string) => [...html.slice(html.indexOf('<body')).matchAll(/href="([^"]+)"/g)].map((match) => match[1]!)

test('the screen at the counter never leads out of itself, and begins again by itself without scripts too', async () => {
  for (const path of ['', '/info/rechten', '/contact', '/dringend']) {
    const { status, html } = await app.as(null).get(`${REGION}/balie${path}`)
    expect(status, path).toBe(200)
    expect(links(html).filter((href) => !/^(\/(en|ar|tr|uk|pl))?\/regio\/veluwe-stedendriehoek\/balie/.test(href))).toEqual([])
    expect(html.includes('<noscript><meta http-equiv="refresh"')).toBe(path !== '')
    expect(html).toContain(`data-idle="${REGION}/balie"`)
  }
  const article = await app.as(null).get(`${REGION}/balie/info/rechten`)
  expect(article.html).toContain(`href="${REGION}/balie/info/kosten"`)
  expect(article.text).toContain('Zie kosten , het aanbod of elders.')
  expect((await app.as(null).get(`/en${REGION}/balie`)).html).toContain('<noscript>')
})

test('a leaflet has the words, the address and the telephone, on small or large paper, and no links', async () => {
  const small = await app.as(null).get(`${REGION}/info/rechten/folder`)
  expect(small.html).toContain('ww-leaflet--a5')
  expect(small.text).toMatch(
    /Rechten.*Zo bereikt u ons.*Werkcentrum Zutphen Adres Stationsplein 1, Zutphen.*0575 000 000.*Afgedrukt op maandag 6 juli 2026/,
  )
  expect(/<main[\s\S]*<\/footer>/.exec(small.html)![0]).not.toContain('<a ')
  expect((await app.as(null).get('/info/rechten/folder?formaat=a4')).html).toContain('ww-leaflet--a4')
  expect((await app.as(null).get('/info/niet-daar/folder')).status).toBe(404)
  expect(app.bugs).toEqual([])
})
