import { expect, test } from 'vitest'
import { markup } from './markup.ts'

const count = (path: string, text: string) => markup([{ path, text }]).length

test('inline styles, scripts and handlers are found', () => {
  expect(count('src/desk/pages/day.tsx', '<p class="a" style="color: red">x</p>')).toBe(1)
  expect(count('src/desk/pages/day.tsx', '<p\n  style={{ color }}>x</p>')).toBe(1)
  expect(count('src/desk/pages/day.tsx', '<script>{code}</script>')).toBe(1)
  expect(count('src/desk/pages/day.tsx', '<button onClick={() => go()}>x</button>')).toBe(1)
  expect(count('src/desk/pages/day.tsx', '<div dangerouslySetInnerHTML={{ __html: x }} />')).toBe(1)
})

test('script files, classes and components are fine', () => {
  expect(count('src/platform/ui/page.tsx', '<script src={assets.js} type="module"></script><p class="lead">style= is a word</p>')).toBe(0)
  expect(count('src/platform/ui/page.tsx', '<Money onlyWhole={true} />')).toBe(0)
})

test('CSS that knows left from right does not follow the language', () => {
  expect(count('src/platform/ui/a.css', '.a { margin-left: 1rem; left: 0; text-align: right }')).toBe(3)
  expect(count('src/platform/ui/a.css', '.a { margin-inline-start: 1rem; inset-inline-start: 0; text-align: end } /* left: 0 */')).toBe(0)
})
