// `node bin/run.mjs <file> [arguments]`: sees to what is needed, then runs the file on the project's own Node.
import { spawn } from 'node:child_process'
import { nodeToRun } from './ensure.mjs'

const child = spawn(nodeToRun(), ['--enable-source-maps', ...process.argv.slice(2)], { stdio: 'inherit' })
// Ctrl-C in a terminal reaches the child by itself; a signal to us alone is passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
process.on('SIGINT', () => {
  if (!process.stdin.isTTY) child.kill('SIGINT')
})
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
