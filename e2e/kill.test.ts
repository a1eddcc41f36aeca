import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startProgram, type RunningProgram } from '../src/platform/testing/server.ts'

/** Runs of the test below; KILL_RUNS=20 for a long look. */
const RUNS = Number(process.env.KILL_RUNS ?? 4)
const BOOK = '/regio/veluwe-stedendriehoek/afspraak'

test('killed at random while people book, nothing that was confirmed is lost', { timeout: RUNS * 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-kill-'))
  chmodSync(folder, 0o755)
  // Everybody comes from another address, so that the limit on bookings does not end the stream.
  const env = { DATA_DIR: join(folder, 'data'), TRUST_PROXY: 'yes' }
  const confirmed: string[] = []
  try {
    for (let run = 0; run < RUNS; run++) {
      const program = await startProgram(env)
      for (const path of confirmed) expect((await fetch(program.url + path)).status, `lost after run ${run}: ${path}`).toBe(200)
      const stop = { now: false }
      const streams = [1, 2, 3].map(() => bookOn(program, stop, confirmed))
      await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1500))
      // Half the runs the server alone, half the postmaster with it.
      if (run % 2 === 1) killPostmaster(join(folder, 'data', 'postgres'))
      program.process.kill('SIGKILL')
      stop.now = true
      await Promise.all(streams)
      await program.end('SIGKILL')
    }
    const last = await startProgram(env)
    for (const path of confirmed) expect((await fetch(last.url + path)).status).toBe(200)
    await last.end()
    expect(confirmed.length).toBeGreaterThan(RUNS)
  } finally {
    killPostmaster(join(folder, 'data', 'postgres'))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Books one appointment after another; what came back as confirmed is remembered. */
async function bookOn(program: RunningProgram, stop: { now: boolean }, confirmed: string[]): Promise<void> {
  while (!stop.now) {
    try {
      const choose = await (await fetch(program.url + BOOK)).text()
      const moments = [...choose.matchAll(/href="([^"]*moment=[^"]*)"/g)].map((match) => match[1]!.replaceAll('&amp;', '&'))
      const form = await (await fetch(program.url + moments[Math.floor(Math.random() * moments.length)]!)).text()
      const fields = new URLSearchParams(
        [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]),
      )
      for (const [name, value] of Object.entries({ firstName: 'Kees', phone: '06 0000 1234', questionKind: 'work', channel: 'counter' }))
        fields.set(name, value)
      const answer = await fetch(program.url + BOOK, {
        method: 'POST',
        body: fields,
        redirect: 'manual',
        headers: { origin: program.url, 'x-forwarded-for': `10.${byte()}.${byte()}.${byte()}` },
      })
      const location = answer.headers.get('location')
      if (answer.status === 303 && location) confirmed.push(location)
    } catch {
      return
    }
  }
}

function byte(): number {
  return Math.floor(Math.random() * 256)
}

function killPostmaster(cluster: string): void {
  try {
    const pid = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]!
    execFileSync('kill', ['-9', pid], { stdio: 'ignore' })
  } catch {
    // None runs any more.
  }
}
