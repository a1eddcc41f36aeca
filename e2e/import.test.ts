import { readFileSync } from 'node:fs'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { cellAddress } from '../src/platform/sheets/cells.ts'
import { columnOf, FORTY, goodRow, sheetOfForty } from '../src/modules/catalogue/sheets/testing/forty.ts'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

type Value = ReturnType<typeof goodRow>[number]
/** What the page says of one cell. */
interface Told {
  column: string
  cell: string
  row: string
  says: string
}

const DATE = { type: Date, format: 'dd-mm-yyyy' } as const
const bookOf = (rows: Value[][]) =>
  writeXlsx(
    rows.map((row) => row.map((value) => (value === null ? null : value instanceof Date ? { value, ...DATE } : { value }))),
  ).toBuffer()

describe.each(WAYS)('A sheet with forty kinds of mistakes, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  let els: Desk
  beforeAll(async () => {
    demo = await openDemo(scripts)
    els = await demo.as('aanbieder1', { phone: !scripts })
  }, 120_000)
  afterAll(() => demo.close())

  async function send(rows: Value[][], name = 'aanbod.xlsx'): Promise<string> {
    await els.go('/aanbieder/diensten')
    await els.follow('Aanbod in een rekenblad')
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await els.page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: await bookOf(rows) })
    return els.press('Kijk na')
  }

  /** Every line of every table of mistakes, under the heading of its column. */
  const told = () =>
    els.page.evaluate<Told[]>(`[...document.querySelectorAll('h3')].flatMap((heading) => {
      const table = heading.parentElement.querySelector('table')
      const column = heading.textContent.replace(/^Kolom /, '').replace(/: \\d+ keer$/, '')
      const text = (cell) => [...cell.childNodes].filter((node) => !node.classList?.contains('ww-table__label')).map((node) => node.textContent).join('').trim()
      return table ? [...table.querySelectorAll('tbody tr')].map((row) => {
        const [cell, number, , says] = [...row.children].map(text)
        return { column, cell, row: number, says }
      }) : []
    })`)

  test('each mistake is named by row and column, with a sentence that says what to do', async () => {
    const page = await send(sheetOfForty())
    expect(page).toContain('2 regels zijn goed')
    expect(page).toContain(`${FORTY.length} regels kloppen niet`)
    const lines = await told()
    expect(lines).toHaveLength(FORTY.length)
    FORTY.forEach(([field, , says], index) => {
      const cell = cellAddress(columnOf(field), index + 3)
      expect(lines.find((line) => line.cell === cell)).toMatchObject({
        column: field,
        row: expect.stringMatching(new RegExp(`^${index + 3}(:|$)`)),
        says: expect.stringMatching(says),
      })
    })
    // Words of people, no words of the program.
    expect(page).not.toMatch(/undefined|null|invalid|[a-z][A-Z]|_/)
  })

  test('who takes nothing finds the offers as they were', async () => {
    expect(await els.press('Neem niets over')).toContain('Blad insturen')
    expect(await els.go('/aanbieder/diensten')).not.toContain('Goed een')
  })

  test('the good rows come in; the marked sheet, mended and sent again, brings the rest and nothing twice', async () => {
    await send(sheetOfForty())
    const [download] = await Promise.all([
      els.page.waitForEvent('download'),
      els.page.locator('a:has-text("Uw blad met de fouten gemarkeerd")').click(),
    ])
    const [marked] = await readXlsx(readFileSync(await download.path()))
    expect(await els.press('Neem 2 regels over')).toContain('Overgenomen')
    expect(await els.go('/aanbieder/diensten')).toMatch(/Goed een.*Goed twee/)

    const mended = (marked!.data as Value[][]).map((row, index) => mend(row, index))
    const again = await send(mended, 'verbeterd.xlsx')
    expect(again).toContain(`${FORTY.length + 2} regels zijn goed`)
    expect(again).not.toContain('kloppen niet')
    expect(await els.press(`Neem ${FORTY.length} regels over`)).toContain('Overgenomen')
    const own = await els.go('/aanbieder/diensten')
    expect(own.match(/Goed een/g)).toHaveLength(1)
    expect(own.match(/Fout \d+/g)).toHaveLength(FORTY.length)
  })

  /** What somebody does with the sentence at the end of a row: the right thing in the marked cell. */
  function mend(row: Value[], index: number): Value[] {
    const said = row.at(-1)
    if (index === 0 || typeof said !== 'string' || !/^[A-Z]+\d+ /.test(said)) return row
    const [field] = FORTY[index - 2]!
    return row.with(columnOf(field), goodRow(`Fout ${index - 2}`)[columnOf(field)]!).with(columnOf('Naam'), `Fout ${index - 2}`)
  }
})
