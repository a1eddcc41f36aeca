import { readFileSync } from 'node:fs'

/** The release that runs, from package.json. */
export function version(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
}
