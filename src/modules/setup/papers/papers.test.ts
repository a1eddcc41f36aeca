import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setBranding } from '../../regions/index.ts'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, enterOfficer, type Cast } from '../../../testing/people.ts'
import { PAPERS } from '../schema.ts'
import { piecesOfPaper } from './template.ts'

const HERE = '/beheer/regio/veluwe-stedendriehoek/papieren'
let app: TestApp
let cast: Cast
let paula: string

beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  paula = await enterOfficer(app, cast.uwv, cast.region)
  await app.system((tx, actor) => setBranding(tx, actor, cast.region, { phone: '0800 000 0010' }))
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

test('every paper is filled from what the program knows, and marks what only the region knows', async () => {
  expect((await app.as(cast.coordinator).get(HERE)).text).toContain('Concept-DPIA')
  for (const paper of PAPERS) {
    const { text, status } = await app.as(cast.coordinator).get(`${HERE}/${paper}`)
    const blanks = readFileSync(`db/reference/setup/${paper}.md`, 'utf8').match(/^\[invullen\]/gm)!.length
    expect([status, text.match(/Zelf invullen:/g)?.length], paper).toEqual([200, blanks])
    expect(text, paper).toContain('Werkcentrum Veluwe Stedendriehoek')
    expect(text, paper).not.toMatch(/\{\{|\[invullen\]/)
  }
})

test('the facts are those of the region: its organisations, purposes, roles and reach', async () => {
  const register = (await app.as(paula).get(`${HERE}/register`)).text
  expect(register).toContain('Gemeente Zutphen')
  expect(register).not.toContain('UWV Nijmegen')
  expect(register).toContain('Art. 6 lid 1 onder e AVG, met art. 62 Wet SUWI')
  const arrangement = (await app.as(paula).get(`${HERE}/regeling`)).text
  expect(arrangement).toContain('0800 000 0010')
  expect(arrangement).toMatch(/Gids Mensen 2/)
  expect((await app.as(paula).get(`${HERE}/dpia`)).text).toContain('Privacy-functionarissen in deze regio: 1.')
})

test('they are for who keeps the region, and no other', async () => {
  for (const stranger of [cast.fatma, cast.gids2, null]) expect((await app.as(stranger).get(`${HERE}/register`)).status).toBe(404)
  expect((await app.as(cast.coordinator).get('/beheer/regio/achterhoek/papieren/register')).status).toBe(404)
  expect((await app.as(cast.coordinator).get(`${HERE}/iets`)).status).toBe(404)
})

test('a template that asks for what is no fact is refused, not left with a hole', () => {
  expect(() => piecesOfPaper('# Van {{niets}}', {})).toThrow('no fact')
  expect(piecesOfPaper('# Van {{regio}}\n\nTekst.\n{{tabel: doelen}}\n[invullen] Wie tekent\n', { regio: 'hier' })).toEqual({
    title: 'Van hier',
    pieces: [
      { kind: 'words', text: 'Tekst.' },
      { kind: 'table', name: 'doelen' },
      { kind: 'blank', label: 'Wie tekent' },
    ],
  })
})
