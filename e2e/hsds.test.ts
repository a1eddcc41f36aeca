import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasOfficial, wrongIn, type Item } from '../src/modules/catalogue/hsds/testing/official.ts'
import { runToEnd, startProgram, type RunningProgram } from '../src/platform/testing/server.ts'
import { demoDatabase, type DemoDatabase } from './database.ts'

interface Page {
  total_items: number
  total_pages: number
  contents: { id: string; status?: string }[]
}

/** A line without the fields that say on which thing a part hangs. */
function withoutOwners(line: string): unknown {
  const owners = ['service_id', 'organization_id', 'location_id', 'service_at_location_id', 'contact_id', 'phone_id']
  return JSON.parse(line, (field, value: unknown) => (owners.includes(field) ? undefined : value))
}

describe('The open feed of the demo', { timeout: 120_000 }, () => {
  let folder = ''
  let database: DemoDatabase
  let program: RunningProgram
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wegwijzer-hsds-'))
    chmodSync(folder, 0o755)
    database = await demoDatabase(folder)
    program = await startProgram({ DEMO: 'yes', DATABASE_URL: database.url, DATA_DIR: folder })
  }, 120_000)
  afterAll(async () => {
    await program.end()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = async (path: string) => {
    const answer = await fetch(`${program.url}/hsds/v3${path}`)
    expect([path, answer.status]).toEqual([path, 200])
    return answer
  }
  const json = async <T>(path: string) => (await get(path)).json() as Promise<T>

  /** Walks all pages of a list, so that every page is judged; gives what they hold. */
  async function walk(path: string, most: number): Promise<Page['contents']> {
    const found: Page['contents'] = []
    for (let page = 1; ; page++) {
      const one = await json<Page>(`${path}?per_page=${most}&page=${page}`)
      expect([path, page, wrongIn('page', one)]).toEqual([path, page, []])
      found.push(...one.contents)
      if (page >= one.total_pages) {
        expect([path, new Set(found.map(({ id }) => id)).size]).toEqual([path, one.total_items])
        return found
      }
    }
  }

  const LISTS: [path: string, short: Item | null, full: Item][] = [
    ['/services', 'service_list', 'service'],
    ['/organizations', null, 'organization'],
    ['/service_at_locations', null, 'service_at_location'],
    ['/taxonomies', 'taxonomy', 'taxonomy'],
    ['/taxonomy_terms', 'taxonomy_term', 'taxonomy_term'],
  ]
  test.skipIf(!hasOfficial).each(LISTS)(
    '%s is right by the schemas of the standard, page by page and one by one',
    async (path, short, full) => {
      const things = await walk(path, 20)
      expect(things.length).toBeGreaterThan(2)
      for (const thing of things) {
        if (short) expect([path, thing.id, wrongIn(short, thing)]).toEqual([path, thing.id, []])
        expect([path, thing.id, wrongIn(full, await json(`${path}/${thing.id}`))]).toEqual([path, thing.id, []])
      }
    },
  )

  /** Reads a file in as another source, by the command that people use; gives what that source gives now. */
  async function takenIn(file: string, source: string): Promise<string> {
    const env = { DEMO: 'yes', DATABASE_URL: database.url }
    const { code, lines } = await runToEnd('dist/cli.js', ['import', 'hsds', join(folder, file), '--source', source], env)
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^imported \d\d+, unchanged 0, removed 0, refused 0$/)])
    return (await get(`/sources/${source}/dump`)).text()
  }

  test('all of it goes out, comes in as lines or as a package of tables, and goes out again as the same bytes', async () => {
    const dump = await (await get('/dump')).text()
    const zip = await (await get('/dump.zip')).bytes()
    expect(dump.trim().split('\n')).toHaveLength((await json<Page>('/services')).total_items)
    writeFileSync(join(folder, 'dump.ndjson'), dump)
    writeFileSync(join(folder, 'dump.zip'), zip)
    expect(await takenIn('dump.ndjson', 'lines')).toBe(dump)
    const [given, taken] = [dump, await takenIn('dump.zip', 'tables')].map((text) => text.trim().split('\n'))
    // What came from other catalogues need not say on what each part hangs; in a table it does.
    expect(taken!.map(withoutOwners)).toEqual(given!.map(withoutOwners))
    const own = given!.filter((line) => line.includes('"ww-kind"'))
    expect(own.length).toBeGreaterThan(10)
    expect(taken!.filter((line) => line.includes('"ww-kind"'))).toEqual(own)
  })
})
