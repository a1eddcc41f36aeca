// `node bin/run.mjs <file> [arguments]`: sees to what is needed, then runs the file on Node 24.
import { spawn } from 'node:child_process'
import { ensure, nodeToRun } from './ensure.mjs'

const [file = '', ...args] = process.argv.slice(2)
// Checks and papers read the sources themselves, also when those do not build.
const built = ['bin/test.mjs', 'scripts/keep-release.ts']
await ensure({ build: /^(dist|bench)\//.test(file) || built.includes(file) })

const child = spawn(nodeToRun(), ['--enable-source-maps', file, ...args], { stdio: 'inherit' })
// Ctrl-C in a terminal reaches the child by itself; a signal to us alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
child.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
