import { expect, test } from 'vitest'
import { fileShape, sizeGuide } from './file-shape.ts'

const lines = (count: number) => 'x\n'.repeat(count)
const found = (path: string, text = '') => fileShape([{ path, text }]).map((finding) => finding.says)

test('a file of more than 300 lines is too long', () => {
  expect(found('src/desk/day.ts', lines(300))).toEqual([])
  expect(found('src/desk/day.ts', lines(301))).toEqual(['has 301 lines: split it at a word of the subject (most 300)'])
  expect(found('src/platform/db/tables.ts', lines(2000))).toEqual([])
})

test('names that say nothing are found', () => {
  for (const name of [
    'utils.ts',
    'date-helpers.ts',
    'person.service.ts',
    'person-service.ts',
    'manager.ts',
    'person-dto.ts',
    'row_mapper.ts',
  ]) {
    expect(found(`src/modules/people/${name}`), name).toHaveLength(1)
  }
})

test('a service that a provider offers is a word of the subject', () => {
  expect(found('src/modules/catalogue/pages/service.tsx')).toEqual([])
  expect(found('src/modules/catalogue/service-form.ts')).toEqual([])
})

test('long files are told, not refused', () => {
  expect(sizeGuide([{ path: 'src/desk/day.ts', text: lines(200) }])).toEqual([
    '1 files in src, median 200 lines, 95% at most 200, longest 200',
    'over 170 lines: src/desk/day.ts 200',
  ])
})
