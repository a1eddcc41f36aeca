import type { Hono } from 'hono'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  ico: 'image/x-icon',
}

/** Serves dist/assets from memory; names carry a hash of their content, so browsers keep them. */
export function serveAssets(app: Hono, folder = assetFolder()): void {
  const files = new Map(existsSync(folder) ? readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]) : [])
  app.get('/assets/:name', (hono) => {
    const name = hono.req.param('name')
    const bytes = files.get(name)
    if (!bytes) return hono.notFound()
    // A worker stands in one folder with the other files and serves one page elsewhere, which is named where it is registered.
    if (/-worker\.\w+\.js$/.test(name)) hono.header('Service-Worker-Allowed', '/')
    return hono.body(new Uint8Array(bytes), 200, {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}

/** Where the build puts assets: dist/assets of the project, from sources and bundle alike. */
export function assetFolder(): string {
  return join(process.cwd(), 'dist', 'assets')
}

/** From the name of an asset to its address, as the build wrote it down. */
export function readAssets(folder = assetFolder()): Record<string, string> {
  const manifest = join(folder, 'manifest.json')
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>) : {}
}
