import { expect, test } from 'vitest'
import { dependencies, REASONS } from './dependencies.ts'
import { hashesOf, landedMigrations, SEALS } from './landed-migrations.ts'
import { licences } from './licences.ts'
import { questionTree } from './question-tree.ts'
import { readme } from './readme.ts'

test('what is wrong in the tree of questions is said with its node', () => {
  const check = () => [
    { node: 'work-now', says: 'loop' },
    { node: null, says: 'entranceMissing', about: 'staff' },
  ]
  expect(questionTree('{}', check).map(({ says }) => says)).toEqual(['work-now loop', 'tree entranceMissing staff'])
})

test('a package under a licence outside the list, or without one, is refused', () => {
  const lock = (license?: string) => JSON.stringify({ packages: { '': { license: 'EUPL-1.2' }, 'node_modules/x': { license } } })
  for (const fine of ['MIT', '(MIT OR GPL-3.0)', '(MIT AND Zlib)']) expect(licences(lock(fine)), fine).toEqual([])
  for (const wrong of ['GPL-3.0', 'LGPL-2.1', '(MIT AND GPL-2.0)', 'SEE LICENSE IN LICENSE', undefined])
    expect(licences(lock(wrong)), wrong).toHaveLength(1)
})

test('each dependency has a reason, and each reason a dependency', () => {
  const manifest = JSON.stringify({ dependencies: { hono: '4' }, devDependencies: { vitest: '5', '@types/pg': '8' } })
  expect(dependencies(manifest, '| `hono` | routes |\n| `vitest`, `@types/pg` | tests |')).toEqual([])
  expect(dependencies(manifest, '| `hono` | routes |\n| `vitest` | tests |\n| `express` | old |').map((finding) => finding.says)).toEqual([
    `@types/pg has no reason in ${REASONS}`,
    'express is no dependency any more',
  ])
})

test('a landed migration is not edited, removed or run after', () => {
  const first = { path: 'db/migrations/0001_platform.sql', text: 'create schema platform;' }
  const second = { path: 'db/migrations/0010_regions.sql', text: 'create schema regions;' }
  const seals = { path: SEALS, text: JSON.stringify(hashesOf([first, second])) }
  const later = { path: 'db/migrations/0200_people_more.sql', text: 'x' }
  const between = { path: 'db/migrations/0005_late.sql', text: 'x' }
  expect(landedMigrations([first, second, later, seals])).toEqual([])
  expect(landedMigrations([first, { ...second, text: 'edited' }, seals])).toHaveLength(1)
  expect(landedMigrations([first, seals])).toHaveLength(1)
  expect(landedMigrations([first, second, between, seals])).toHaveLength(1)
})

test('a long README and a missing paper are found', () => {
  expect(readme([{ path: 'README.md', text: '\n'.repeat(130) }]).map((finding) => finding.path)).toEqual([
    'LICENSE',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'GOVERNANCE.md',
    'CODE_OF_CONDUCT.md',
    'CHANGELOG.md',
    'publiccode.yml',
    'README.md',
  ])
})
