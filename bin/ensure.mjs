// Runs before every npm script, on Node 20 or newer, without dependencies:
// installs exactly what the lockfile says, and builds what changed. Says what it does.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './alone.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const STAMP = join('node_modules', '.wegwijzer')
const BUILD_STAMP = join('dist', '.stamp')
const NODE_NEEDED = 24
const SOURCES = ['src', 'assets', 'bench', 'scripts/build-assets.mjs', 'bin/build.mjs', 'package-lock.json']

/** Sees to packages and, unless told otherwise, to dist/. From here on the working folder is the project. */
export async function ensure({ build = true } = {}) {
  process.chdir(ROOT)
  if (major(process.versions.node) < 20) stop('Wegwijzer needs Node 20 or newer to begin with. Install a newer Node and try again.')
  try {
    await alone('.install.lock', needsInstall, install, say)
    if (build) await alone('.build.lock', needsBuild, buildAll, say)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
    stop(`This folder cannot be written by the present user: ${error.message}`)
  }
}

/** The Node that runs the program: the present one when it is new enough, else the project's own. */
export function nodeToRun() {
  if (major(process.versions.node) >= NODE_NEEDED) return process.execPath
  const own = join(ROOT, 'node_modules', '.bin', 'node')
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  return stop(
    `Wegwijzer runs on Node ${NODE_NEEDED}. It brings its own on Linux x64 (glibc) only; install Node ${NODE_NEEDED} on this machine and try again.`,
  )
}

function needsInstall() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOf(readFileSync('package-lock.json'))) return false
  return !holdsWhatTheLockfileSays()
}

/** Packages that somebody else installed, in a folder we may not write, count too. */
function holdsWhatTheLockfileSays() {
  const hidden = join('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages).filter(([path]) => path !== '')
  return wanted.every(([path, { version, integrity, optional }]) =>
    there[path] ? there[path].version === version && there[path].integrity === integrity : optional,
  )
}

function install() {
  say('Installing what package-lock.json says (about a minute the first time) …')
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    env: installEnvironment(),
  })
  if (done.status !== 0)
    stop(
      `npm ci did not succeed. ${done.error ? done.error.message : 'Look at the lines above'}; with a connection to the package registry, try again.`,
    )
  writeFileSync(STAMP, hashOf(readFileSync('package-lock.json')))
}

/** npm runs on the machine's Node: the project's own stands in the folder that is being replaced. */
function installEnvironment() {
  const own = join(ROOT, 'node_modules')
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(own))
  const elsewhere = path.some((folder) => existsSync(join(folder, 'node')))
  return { ...process.env, NODE_ENV: '', PATH: elsewhere ? path.join(delimiter) : process.env.PATH }
}

function needsBuild() {
  return !existsSync(BUILD_STAMP) || readFileSync(BUILD_STAMP, 'utf8') !== sourceStamp()
}

function buildAll() {
  say('Building …')
  const stamp = sourceStamp()
  const node = nodeToRun()
  for (const script of ['bin/build.mjs', 'scripts/build-assets.mjs']) {
    const done = spawnSync(node, [script], { stdio: ['ignore', 2, 2] })
    if (done.status !== 0) stop(`${script} did not succeed. Look at the lines above.`)
  }
  mkdirSync('dist', { recursive: true })
  writeFileSync(BUILD_STAMP, stamp)
}

/** Names, sizes and times of all sources: changes when any of them does. */
function sourceStamp() {
  return hashOf(SOURCES.flatMap((path) => (existsSync(path) ? facts(path) : [])).join('\n'))
}

function facts(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`]
  return readdirSync(path)
    .sort()
    .flatMap((name) => facts(join(path, name)))
}

function major(version) {
  return Number(version.split('.')[0])
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

function say(line) {
  console.error(line)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) await ensure()
