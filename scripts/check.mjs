// Runs every check of the house, one line each; `npm run check -- types lint` runs only those named.
import { spawn } from 'node:child_process'
import { checks, guide } from './checks.ts'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(', ')}; there are ${checks.map((check) => check.name).join(', ')}`)
  process.exit(2)
}

const chosen = checks.filter((check) => asked.length === 0 || asked.includes(check.name))
const started = performance.now()
// Programs run beside each other, our own rules in between: two cores are enough for the whole.
const results = await Promise.all(chosen.map(run))
const failed = results.filter((ok) => !ok).length
if (asked.length === 0) for (const line of guide()) console.log(`     ${line}`)
console.log(`${chosen.length - failed} checks passed, ${failed} failed in ${seconds(started)}`)
process.exit(failed > 0 ? 1 : 0)

async function run(check) {
  const from = performance.now()
  const complaints = await (check.command ? runCommand(check.command) : runRule(check.rule))
  console.log(`${complaints.length === 0 ? 'ok  ' : 'FAIL'} ${check.name.padEnd(14)} ${seconds(from).padStart(7)}  ${check.keeps}`)
  for (const line of complaints) console.log(`     ${line}`)
  return complaints.length === 0
}

async function runRule(rule) {
  try {
    const findings = await rule()
    return findings.map(({ path, line, says }) => `${path}${line ? `:${line}` : ''} ${says}`)
  } catch (error) {
    return [`the check itself failed: ${error.stack ?? error}`]
  }
}

function runCommand([program, ...args]) {
  return new Promise((done) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (output += part))
    child.on('error', (error) => done([`${program} does not start: ${error.message}`]))
    child.on('close', (code) => done(code === 0 ? [] : output.trim().split('\n')))
  })
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}
