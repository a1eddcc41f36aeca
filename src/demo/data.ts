import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a file of db/demo holds: the invented people, organisations and services of the demo are data, not code. */
export function demoData<T>(name: string): T {
  return JSON.parse(readFileSync(join(process.cwd(), 'db', 'demo', `${name}.json`), 'utf8')) as T
}
