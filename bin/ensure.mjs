// Runs before every npm script, on Node 20 or newer, without dependencies:
// installs exactly what the lockfile says, and builds what changed. Says what it does.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const STAMP = join(ROOT, 'node_modules', '.wegwijzer')
const BUILD_STAMP = join(ROOT, 'dist', '.stamp')
const NODE_NEEDED = 24

process.chdir(ROOT)
if (Number(process.versions.node.split('.')[0]) < 20) stop('Wegwijzer needs Node 20 or newer to begin with. Install a newer Node and try again.')
await alone('install', () => needsInstall(), install)
await alone('build', () => needsBuild(), build)

function needsInstall() {
  const wanted = hashOf(readFileSync('package-lock.json'))
  return !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted
}

function install() {
  say('Installing what package-lock.json says (once, about a minute) …')
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: '' } })
  if (done.status !== 0) stop('npm ci did not succeed. Look at the lines above; with a connection to the package registry, try again.')
  writeFileSync(STAMP, hashOf(readFileSync('package-lock.json')))
}

function needsBuild() {
  return !existsSync(BUILD_STAMP) || readFileSync(BUILD_STAMP, 'utf8') !== sourceStamp()
}

function build() {
  say('Building …')
  const stamp = sourceStamp()
  const node = nodeToRun()
  for (const script of ['bin/build.mjs', 'scripts/build-assets.mjs']) {
    const done = spawnSync(node, [script], { stdio: ['ignore', 2, 2] })
    if (done.status !== 0) stop(`${script} did not succeed. Look at the lines above.`)
  }
  writeFileSync(BUILD_STAMP, stamp)
}

/** Names, sizes and times of all sources: changes when any of them does. */
function sourceStamp() {
  const lines = ['src', 'assets', 'bench', 'scripts/build-assets.mjs', 'bin/build.mjs', 'package-lock.json'].flatMap((path) => (existsSync(path) ? facts(path) : []))
  return hashOf(lines.join('\n'))
}

function facts(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`]
  return readdirSync(path).sort().flatMap((name) => facts(join(path, name)))
}

/** The Node that runs the program: the project's own, else the machine's when it is new enough. */
export function nodeToRun() {
  const own = join(ROOT, 'node_modules', '.bin', 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath
  return stop(`Wegwijzer runs on Node ${NODE_NEEDED}. It brings its own on Linux x64 only; install Node ${NODE_NEEDED} on this machine and try again.`)
}

/** One at a time: a second process waits until the first has finished, and then has nothing to do. */
async function alone(name, needed, work) {
  if (!needed()) return
  mkdirSync('node_modules', { recursive: true })
  const lock = join(ROOT, `.${name}.lock`)
  for (let waited = 0; ; waited++) {
    try {
      const file = openSync(lock, 'wx')
      writeFileSync(file, String(process.pid))
      closeSync(file)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') return needed() ? stop(`This folder cannot be written: ${error.message}`) : undefined
      if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true })
      else if (waited === 0) say(`Waiting for the ${name} of another process …`)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
  try {
    if (needed()) work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
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
