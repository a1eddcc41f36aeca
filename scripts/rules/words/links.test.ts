import { expect, test } from 'vitest'
import { links } from './links.ts'

const files = [{ path: 'docs/overview.md', text: '# The whole\n## How a request runs\n' }]
const found = (text: string) =>
  links([...files, { path: 'README.md', text }], (path) => ['docs/overview.md', 'docs'].includes(path)).map((finding) => finding.says)

test('links to papers, folders, headings and the web are fine', () => {
  expect(
    found('[a](docs/overview.md) [b](docs/overview.md#how-a-request-runs) [c](docs) [d](https://example.org) `[e](nowhere.md)`'),
  ).toEqual([])
})

test('links that lead nowhere are found', () => {
  expect(found('[a](docs/gone.md)')).toEqual(['leads nowhere: docs/gone.md'])
  expect(found('[a](docs/overview.md#gone)')).toEqual(['no such heading: docs/overview.md#gone'])
  expect(found('[a](../elsewhere.md)')).toEqual(['leads outside the project: ../elsewhere.md'])
})
