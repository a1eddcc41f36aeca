import { expect, test } from 'vitest'
import { sampleView } from './gallery/sample-view.ts'
import { Card, Form, Heading, Link, Page, Paragraph, renderPage, renderPart, type View } from './index.ts'

const draw = (changes: Partial<View> = {}, hasErrors?: boolean) =>
  renderPage(
    sampleView(changes),
    <Page title="Uw vraag" hasErrors={hasErrors}>
      <Heading level={1}>Uw vraag</Heading>
    </Page>,
  )

test('a page has a doctype, a language, one h1, a way past the menu and a title with the site', () => {
  const page = draw()
  expect(page).toMatch(/^<!doctype html><html lang="nl" dir="ltr"/)
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page).toContain('href="#inhoud"')
  expect(page).toMatch(/<main [^>]*id="inhoud"/)
  expect(page).toContain('<title>Uw vraag – Werkcentrum Veluwe Stedendriehoek</title>')
  expect(draw({}, true)).toContain('<title>Fout: Uw vraag')
})

test('nothing is inline: no style, no script without address', () => {
  const page = draw({ assets: { 'main.css': '/assets/main.1.css', 'enhance.js': '/assets/enhance.1.js' } })
  expect(page).not.toMatch(/style=|<style|<script(?![^>]* src=)| on[a-z]+=/)
  expect(page).toContain('<link rel="stylesheet" href="/assets/main.1.css"')
  expect(page).toContain('src="/assets/enhance.1.js" defer')
})

test("a region's own tokens come after the common ones", () => {
  const page = draw({ assets: { 'main.css': '/assets/main.1.css', 'themes/veluwe-stedendriehoek.css': '/assets/themes-x.1.css' } })
  expect(page.indexOf('themes-x')).toBeGreaterThan(page.indexOf('main.1.css'))
})

test('the other language is one link away, except on the answer to a post', () => {
  expect(draw({ path: '/diensten?q=taal' })).toContain('href="/en/diensten?q=taal" lang="en"')
  expect(draw({ path: '/' })).toContain('href="/en" lang="en"')
  expect(draw({ language: 'en', path: '/diensten' })).toMatch(/href="\/diensten" lang="nl"[^>]*>Nederlands/)
  expect(draw({ path: null })).not.toContain('hreflang')
})

test('links, cards and forms stay in the language of the page, whoever put it there', () => {
  const part = renderPart(
    sampleView({ language: 'en' }),
    <>
      <Link href="/werk">a</Link>
      <Link href="/en/werk">b</Link>
      <Link href="https://www.werk.nl/">c</Link>
      <Card title="d" href="/diensten" />
      <Form action="/vraag">
        <Paragraph>e</Paragraph>
      </Form>
    </>,
  )
  expect([...part.matchAll(/(?:href|action)="([^"]+)"/g)].map((match) => match[1])).toEqual([
    '/en/werk',
    '/en/werk',
    'https://www.werk.nl/',
    '/en/diensten',
    '/en/vraag',
  ])
})

test('a visitor can sign in by a link, somebody signed in leaves by a post and sees who they are', () => {
  expect(draw()).toMatch(/<a class="ww-tool" href="\/inloggen"/)
  const signedIn = draw({ actor: { kind: 'staff', name: 'Fatma Aydın', roles: ['guide'], organisationName: 'UWV' } })
  expect(signedIn).toMatch(/<form method="post" action="\/uitloggen">/)
  expect(signedIn).toContain('Fatma Aydın')
  expect(signedIn).not.toContain('/inloggen')
})

test('the current place in the menu is told to everybody', () => {
  const nav = [{ label: 'Dossiers', href: '/werk/dossiers', current: true }]
  expect(draw({ nav, path: '/werk/dossiers' })).toMatch(/aria-current="page"[^>]*>Dossiers/)
  expect(draw({ nav, path: '/werk/dossiers/1' })).toMatch(/aria-current="true"[^>]*>Dossiers/)
})

test('a long menu folds on a phone without a script; a short one does not', () => {
  const nav = ['a', 'b', 'c', 'd', 'e'].map((label) => ({ label, href: `/${label}`, current: label === 'b' }))
  expect(draw({ nav })).toMatch(/<details class="ww-menu"><summary[^>]*>.*Menu.*>b<\/span><\/summary>/)
  expect(draw({ nav: nav.slice(0, 4) })).not.toContain('<details')
})
