import { basename } from 'node:path'
import { RegionCode, regionsOn } from '../../modules/regions/index.ts'
import { chancesAlready, CHANCE_COLUMNS, putChances, readChance, type ChanceFields, type GivenChance } from '../../modules/skills/index.ts'
import { makeClock } from '../../platform/clock.ts'
import { readCsv } from '../csv.ts'
import { kind, type Line, type Refusal } from '../kind.ts'

/** Figures of others on the chance of work per group of occupations and region; what a file does not name stays. */
export const chances = kind<GivenChance>({
  name: 'chances',
  takes: `a CSV file with the columns regio, ${CHANCE_COLUMNS.join(', ')}`,
  async open(path) {
    const clock = makeClock()
    return {
      remarks: [],
      batch: 500,
      read: () => readLines(path, clock.today()),
      async judge(tx, rows) {
        const known = new Set((await regionsOn(tx, clock.today())).map(({ code }) => code))
        const there = await chancesAlready(tx, rows)
        return rows.map(({ regionCode }, at) => {
          if (!known.has(regionCode)) return { field: 'regio', sentence: `There is no region ${regionCode}.` }
          return there[at] ? 'same' : 'write'
        })
      },
      write: (tx, rows) => putChances(tx, { enteredBy: null, enteredAt: clock.now().toString() }, rows),
    }
  },
})

async function* readLines(path: string, today: string): AsyncGenerator<Line<GivenChance> | Refusal> {
  const file = basename(path)
  const seen = new Set<string>()
  for await (const { row, fields } of readCsv(path, ['regio', ...CHANCE_COLUMNS.filter((column) => column !== 'spanning')])) {
    const region = RegionCode.safeParse(fields.regio)
    if (!region.success) {
      yield { file, row, field: 'regio', sentence: `"${fields.regio ?? ''}" is not the code of a region.` }
      continue
    }
    const line = readChance(fields as ChanceFields, region.data, today)
    if ('field' in line) {
      yield { file, row, ...line }
      continue
    }
    const key = `${region.data} ${line.value.occupationGroup} ${line.value.asOf}`
    if (seen.has(key))
      yield { file, row, key, field: 'beroepsgroep', sentence: `${key} stands in it more than once; the first one counts.` }
    else yield { file, row, key, value: line.value }
    seen.add(key)
  }
}
