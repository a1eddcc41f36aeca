import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The addresses of the built assets by name, from the folder that scripts/build-assets.mjs fills; none before the first build. */
export function readManifest(folder: string): Record<string, string> {
  const path = join(folder, 'manifest.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}
