import { expect, test } from 'vitest'
import { regionNames } from './region-names.ts'

const reference = {
  path: 'db/reference/regions.csv',
  text: 'code,slug,name,display_name\nAM03,drenthe,Drenthe,Drenthe\nAM22,rijnmond,Rijnmond,Rijnmond\n',
}
const found = (path: string, text: string) => regionNames([reference, { path, text }]).map((finding) => finding.says)

test('a region in code is found, by name and by code', () => {
  expect(found('src/modules/regions/rules.ts', "if (region.name === 'Drenthe') open()")).toEqual([
    'names the region Drenthe: take it from the data',
  ])
  expect(found('src/modules/regions/rules.ts', "const first = 'AM22'")).toEqual(["names one region ('AM22'): take it from the data"])
})

test('the demo, tests and comments may name one', () => {
  expect(found('src/demo/people.ts', "'Rijnmond'")).toEqual([])
  expect(found('src/modules/regions/regions.test.ts', "'AM22'")).toEqual([])
  expect(found('src/modules/regions/rules.ts', '// as in Drenthe\n// AM22')).toEqual([])
})
