import { expect, test } from 'vitest'
import { moduleFiles } from './module-files.ts'

const readme = '# Intake\nQuestions and handovers.\n## Words\n…\n## Who may do what\n…\n## Requirements\nA6'
const whole = [
  { path: 'src/modules/intake/README.md', text: readme },
  { path: 'src/modules/intake/index.ts', text: '' },
  { path: 'src/modules/intake/texts.nl.ts', text: '' },
  { path: 'src/modules/intake/texts.en.ts', text: '' },
]
const without = (path: string) => moduleFiles(whole.filter((file) => !file.path.endsWith(path))).map((finding) => finding.says)

test('a whole module passes', () => {
  expect(moduleFiles(whole)).toEqual([])
})

test('a module without door, README or one of its languages does not', () => {
  expect(without('index.ts')).toEqual(['has no index.ts, its only door'])
  expect(without('README.md')).toEqual(['has no README.md'])
  expect(without('texts.en.ts')).toEqual(['has no twin src/modules/intake/texts.en.ts'])
})

test('a README without its parts does not', () => {
  const bare = [{ path: 'src/modules/intake/README.md', text: '# Intake\n' }, ...whole.slice(1)]
  expect(moduleFiles(bare).map((finding) => finding.says)).toEqual([
    'lacks a heading "Words"',
    'lacks a heading "Who may do what"',
    'lacks a heading "Requirements"',
  ])
})
