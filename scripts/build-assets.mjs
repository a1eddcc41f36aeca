// Makes dist/assets: one style sheet, the fonts, the script, each named by its content, and manifest.json with the names.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { transform } from 'lightningcss'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)

/** The parts of the component library that platform/ui draws with. */
const COMPONENTS = [
  'document',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'paragraph',
  'link',
  'button',
  'button-link',
  'action-group',
  'alert',
  'data-list',
  'table',
  'unordered-list',
  'ordered-list',
  'form-field',
  'form-label',
  'form-field-description',
  'form-field-error-message',
  'textbox',
  'textarea',
  'select',
  'skip-link',
]
const OWN = [
  'fonts',
  'tokens',
  'base',
  'basic',
  'facts',
  'cards',
  'shell',
  'fields',
  'patterns',
  'desk',
  'home',
  'tile-map',
  'content',
  'walk-in',
  'forced-colours',
  'print',
]
const FONTS = { 'noto-sans-latin.woff2': 'latin', 'noto-sans-latin-ext.woff2': 'latin-ext', 'noto-sans-cyrillic.woff2': 'cyrillic' }
/** Chrome 90, Firefox 88, Safari 14.1: phones of about 2016 that still get updates, and logical properties without doubling. */
const TARGETS = { chrome: 90 << 16, firefox: 88 << 16, safari: (14 << 16) | (1 << 8) }
/** State classes exist for story books; real states come from the browser. */
const STATE_CLASS =
  /--(hover|focus|focus-visible|active|pressed|disabled|busy|visited|placeholder|checked|read-only|forced-colors|[a-z-]+-size)$/

/** Builds everything into `out`, emptied first; gives the manifest. */
export function buildAssets(out) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const manifest = {}
  const keep = (name, bytes) => {
    const hash = createHash('sha256').update(bytes).digest('base64url').replace(/[-_]/g, '').slice(0, 10)
    const file = name.replace('/', '-').replace(/(\.\w+)$/, `.${hash}$1`)
    writeFileSync(join(out, file), bytes)
    manifest[name] = `/assets/${file}`
  }
  for (const [name, subset] of Object.entries(FONTS)) keep(name, readFileSync(fontFile(subset)))
  keep('main.css', mainCss(manifest))
  for (const name of readdirSync(join(root, 'assets', 'themes')).filter((name) => name.endsWith('.css')))
    keep(`themes/${name}`, minified(name, read('assets/themes', name)))
  for (const name of ['enhance.js', 'aloud.js', 'walk-in.js', 'walk-in-worker.js']) keep(name, read('assets', name))
  keep('favicon.svg', read('assets', 'favicon.svg'))
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return manifest
}

/** The whole style sheet: library, the tokens it uses, our own. */
function mainCss(manifest) {
  const library = COMPONENTS.map((name) =>
    readFileSync(require.resolve(`@utrecht/${name}-css/dist/index.css`), 'utf8').replace('@charset "UTF-8";', ''),
  ).join('\n')
  const own = OWN.map((name) => read('assets/css', `${name}.css`)).join('\n')
  const withFonts = own.replace(/url\(['"]?([\w-]+\.woff2)['"]?\)/g, (_, font) => `url(${manifest[font]})`)
  const theme = usedTokens(
    readFileSync(require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8'),
    library + own,
  )
  const unused = [...new Set(library.match(/(?<=\.)utrecht-[\w-]+/g))].filter((name) => STATE_CLASS.test(name))
  return minified('main.css', [theme, library, withFonts].join('\n'), unused)
}

/** The tokens of the theme that the given CSS asks for, directly or through other tokens, less those our own theme sets. */
function usedTokens(theme, css) {
  const tokens = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*(.*?);/gm)].map(([, name, value]) => [name, value]))
  const own = new Set([...read('assets/css', 'tokens.css').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name))
  const wanted = new Set()
  const want = (text) => {
    for (const [name] of text.matchAll(/--[\w-]+/g)) {
      if (wanted.has(name) || own.has(name) || !tokens.has(name)) continue
      wanted.add(name)
      want(tokens.get(name))
    }
  }
  want(css)
  return `:root{${[...wanted].map((name) => `${name}:${tokens.get(name)}`).join(';')}}`
}

function minified(filename, css, unusedSymbols = []) {
  return Buffer.from(transform({ filename, code: Buffer.from(css), minify: true, targets: TARGETS, unusedSymbols }).code)
}

function read(folder, name) {
  return readFileSync(join(root, folder, name), 'utf8')
}

function fontFile(subset) {
  return require.resolve(`@fontsource-variable/noto-sans/files/noto-sans-${subset}-wght-normal.woff2`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now()
  const out = process.argv[2] ?? join(root, 'dist', 'assets')
  const manifest = buildAssets(out)
  const css = readFileSync(join(out, basename(manifest['main.css'])))
  console.log(
    `assets: ${Object.keys(manifest).length} files, css ${(gzipSync(css).length / 1000).toFixed(1)} kB gzip, ${Math.round(performance.now() - started)} ms`,
  )
}
