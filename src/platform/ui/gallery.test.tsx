import { expect, test } from 'vitest'
import { Gallery, stories } from './gallery.tsx'
import { sampleView } from './gallery/sample-view.ts'
import { EmptyState, QuestionPage, Radios, renderPage, renderPart, Table, WhatNow, Worklist } from './index.ts'

test('every story is drawn in both languages, with ids of its own and nothing inline', () => {
  for (const language of ['nl', 'en'] as const) {
    const page = renderPage(sampleView({ language }), <Gallery />)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const story of stories) expect(page).toContain(`>${story.name}</h2>`)
    expect(page).not.toMatch(/style=|<script(?![^>]* src=)| on[a-z]+=|undefined|\[object/)
  }
})

test('every label, description and heading that is pointed at is there', () => {
  const page = renderPage(sampleView(), <Gallery />)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
  const pointedAt = [...page.matchAll(/(?: for| aria-describedby| aria-labelledby)="([^"]+)"/g)].flatMap((match) => match[1]!.split(' '))
  expect(pointedAt.filter((id) => !ids.has(id))).toEqual([])
})

test('a table names its columns and rows, and each cell its column for the phone', () => {
  const table = renderPart(
    sampleView(),
    <Table
      caption="Prijzen"
      rows={[{ name: 'Taal', price: '€ 90' }]}
      columns={[
        { label: 'Dienst', cell: (row) => row.name },
        { label: 'Prijs', numeric: true, cell: (row) => row.price },
      ]}
    />,
  )
  expect(table).toMatch(/<th scope="col"[^>]*>Dienst/)
  expect(table).toMatch(/<th scope="row"[^>]*>.*Taal/)
  expect(table).toContain('aria-hidden="true">Prijs</span>')
})

test('a worklist puts what is overdue first and keeps the order otherwise', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name) => ({ name, overdue: name === 'b' || name === 'd' }))
  const list = renderPart(
    sampleView(),
    <Worklist
      caption="Bij u"
      rows={rows}
      subject={{ label: 'Wie', text: (row) => `wie-${row.name}`, href: (row) => `/werk/${row.name}` }}
      due={(row) => ({ text: 'vandaag', overdue: row.overdue })}
      empty={<EmptyState title="Niets" />}
    />,
  )
  expect(list.match(/wie-\w/g)).toEqual(['wie-b', 'wie-d', 'wie-a', 'wie-c'])
  expect(list.match(/Te laat/g)).toHaveLength(2)
})

test('what happens now leaves out what is not known', () => {
  const panel = renderPart(sampleView(), <WhatNow holder="Fatma" next="Fatma belt u." />)
  expect(panel).toContain('Wat gebeurt er nu?')
  expect(panel).not.toContain('Wilt u stoppen?')
})

test('a question page has one heading, words for how far along it is, and says first when something is wrong', () => {
  const page = renderPage(
    sampleView({ path: null }),
    <QuestionPage
      title="Uw vraag"
      action="/vraag/2"
      backHref="/vraag/1"
      progress={{ at: 2, about: 5 }}
      why="Zo weten wij wie u helpt."
      errors={[{ field: 'kind', message: 'Kies een van de mogelijkheden.' }]}
    >
      <Radios asHeading name="kind" label="Waar gaat uw vraag over?" options={[{ value: 'work', label: 'Werk' }]} />
    </QuestionPage>,
  )
  expect(page).toContain('<title>Fout: Uw vraag')
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page).toContain('Vraag 2 van ongeveer 5')
  expect(page.indexOf('data-error-summary')).toBeLessThan(page.indexOf('<form'))
  expect(page).toMatch(/<nav class="ww-before" aria-label="De weg terug"><a [^>]*href="\/vraag\/1"/)
})
