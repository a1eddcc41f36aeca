import { expect, test } from 'vitest'
import { importOrder } from './import-order.ts'

// The imports stand in another order than the list: the list counts.
const order = {
  path: 'src/modules.ts',
  text: `import * as intake from './modules/intake/index.ts'
import { people } from './modules/people/index.ts'
import * as regions from './modules/regions/index.ts'
export const modules: readonly Module[] = [
  { name: 'regions', routes: regions.routes },
  people,
  { name: 'intake', routes: intake.routes },
]`,
}
const inFile = (path: string, text: string) => importOrder([order, { path, text }]).map((finding) => finding.says)

test('a module may use platform, and a module above it through its door', () => {
  const text = `import { newId } from '../../platform/ids.ts'\nimport { sees } from '../people/index.ts'\nimport { X } from './schema.ts'`
  expect(inFile('src/modules/intake/commands.ts', text)).toEqual([])
})

test('a module may not use a module below it', () => {
  expect(inFile('src/modules/people/rules.ts', `import { hand } from '../intake/index.ts'`)).toEqual([
    'imports src/modules/intake/index.ts: intake does not stand above people in src/modules.ts',
  ])
})

test('nobody climbs in by a window', () => {
  expect(inFile('src/modules/intake/queries.ts', `import type { P } from '../people/schema.ts'`)).toEqual([
    'imports src/modules/people/schema.ts: go through its index.ts',
  ])
})

test('platform knows nothing of the subject', () => {
  expect(inFile('src/platform/form.ts', `const x = await import('../modules/people/index.ts')`)).toHaveLength(1)
})

test('a module does not know desk, and desk does not know demo', () => {
  expect(inFile('src/modules/intake/routes.tsx', `import { day } from '../../desk/index.ts'`)).toHaveLength(1)
  expect(inFile('src/desk/routes.tsx', `import { tour } from '../demo/index.ts'`)).toHaveLength(1)
})

test('the demo runs the program, which knows nothing of the demo', () => {
  expect(inFile('src/demo/load.ts', `import { open } from '../program.ts'`)).toEqual([])
  expect(inFile('src/demo/load.ts', `import { main } from '../main.ts'`)).toHaveLength(1)
})

test('an integration knows platform only', () => {
  expect(inFile('src/integrations/vum/client.ts', `import { x } from '../../modules/people/index.ts'`)).toHaveLength(1)
})

test('code that serves does not lean on the test bench, on scripts or on what stands above it', () => {
  expect(inFile('src/platform/route.ts', `import { testApp } from './testing/app.ts'`)).toHaveLength(1)
  expect(inFile('src/modules/people/rules.ts', `import { x } from '../../../scripts/tree.ts'`)).toHaveLength(1)
  expect(inFile('src/modules/people/rules.ts', `import { app } from '../../app.ts'`)).toHaveLength(1)
})

test('a test imports what it tests, and a comment is not an import', () => {
  expect(inFile('src/modules/people/people.test.ts', `import { hand } from '../intake/commands.ts'`)).toEqual([])
  expect(inFile('src/modules/people/rules.ts', `// import { hand } from '../intake/index.ts'`)).toEqual([])
})

test('a module that is not in the list is named', () => {
  expect(inFile('src/modules/funding/index.ts', '')).toEqual(['the module funding does not stand in src/modules.ts'])
})
