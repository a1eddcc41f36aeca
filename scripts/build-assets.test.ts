import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { contrast, tokensOf } from './contrast.ts'
import { readTree } from './tree.ts'

const out = mkdtempSync(join(tmpdir(), 'assets-'))
afterAll(() => rmSync(out, { recursive: true }))
const build = () => execFileSync(process.execPath, ['scripts/build-assets.mjs', out], { encoding: 'utf8' })
build()
const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Record<string, string>
const css = readFileSync(join(out, basename(manifest['main.css']!)), 'utf8')
const files = readTree(process.cwd())

test('the style sheet stays under 40 kB gzip and asks nothing of anybody else', () => {
  expect(gzipSync(css).length).toBeLessThan(40_000)
  expect(css.match(/url\([^)]*\)/g)?.filter((url) => !url.includes('/assets/noto-sans'))).toEqual([])
  expect(css).not.toContain('@import')
})

test('names carry a hash of the content, and the same sources give the same names', () => {
  for (const address of Object.values(manifest)) expect(address).toMatch(/^\/assets\/[\w-]+\.\w{8,10}\.\w+$/)
  const before = readdirSync(out)
  build()
  expect(readdirSync(out)).toEqual(before)
})

test('every style of ours is used by a component, and every class of ours that a component names has a style', () => {
  const source = files
    .filter((file) => /^(src\/.*\.tsx|assets\/.*\.js)$/.test(file.path) && !file.path.includes('.test.'))
    .map((file) => file.text)
  const written = new Set(source.flatMap((text) => text.match(/(?<![\w-])ww-[a-z]+(?:(?:__|--|-)[a-z0-9]+)*(?:--?\$)?/g) ?? []))
  const styled = new Set([...css.matchAll(/\.(ww-[\w-]+)/g)].map((match) => match[1]!))
  const begun = [...written].filter((name) => name.endsWith('$')).map((name) => name.slice(0, -1))
  expect([...styled].filter((name) => !written.has(name) && !begun.some((start) => name.startsWith(start)))).toEqual([])
  expect([...written].filter((name) => !name.endsWith('$') && !styled.has(name))).toEqual([])
})

const PAIRS: [text: string, grounds: string[], least: number][] = [
  ['text', ['page', 'surface', 'soft', 'accent-soft', 'info-soft', 'ok-soft', 'warning-soft', 'error-soft', 'neutral-soft'], 4.5],
  ['quiet', ['page', 'surface', 'soft', 'accent-soft'], 4.5],
  ['accent', ['page', 'surface', 'soft', 'accent-soft', 'info-soft', 'ok-soft', 'warning-soft', 'error-soft'], 4.5],
  ['accent-strong', ['page', 'surface', 'soft', 'accent-soft'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['page', ['error', 'error-strong'], 4.5],
  ['info', ['page', 'info-soft'], 4.5],
  ['ok', ['page', 'ok-soft'], 4.5],
  ['warning', ['page', 'warning-soft'], 4.5],
  ['error', ['page', 'surface', 'soft', 'error-soft'], 4.5],
  ['edge', ['page', 'surface'], 3],
  ['focus', ['page', 'surface', 'soft', 'accent-soft'], 3],
]

test.each(['light', 'dark'] as const)('text keeps its contrast in the %s scheme, with the tokens of every region too', (scheme) => {
  const common = files.find((file) => file.path === 'assets/css/tokens.css')!
  const themes = files.filter((file) => /^assets\/themes\/.*\.css$/.test(file.path))
  for (const theme of [undefined, ...themes]) {
    const tokens = { ...tokensOf(common.text, scheme), ...(theme && tokensOf(theme.text, scheme)) }
    for (const [text, grounds, least] of PAIRS) {
      for (const ground of grounds) {
        const ratio = contrast(tokens[`--ww-${text}`]!, tokens[`--ww-${ground}`]!)
        expect(ratio, `${theme?.path ?? 'common'}: ${text} on ${ground}`).toBeGreaterThanOrEqual(least)
      }
    }
  }
})
