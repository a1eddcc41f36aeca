import pg from 'pg'
import type { Demo } from './demo.ts'

/** Where a word of somebody stands outside the pages of those involved: logs, addresses, titles, subjects, figures, jobs, events. */
export async function leaksOf(demo: Demo, words: readonly string[]): Promise<string[]> {
  const mails = await demo.json<{ subject: string }[]>('/demo/mail.json')
  const places: Record<string, string[]> = {
    // The demo's own list of accounts, printed at the start, is meant to be read.
    log: demo.program.lines.filter((line) => !line.includes('/inloggen/')),
    address: demo.seen.urls,
    title: demo.seen.titles,
    subject: mails.map((mail) => mail.subject),
    metrics: [await (await fetch(`${demo.program.url}/metrics`)).text()],
    ...(await behindThePages(demo.databaseUrl)),
  }
  for (const [place, lines] of Object.entries(places)) if (lines.length === 0) throw new Error(`nothing to look through in ${place}`)
  return Object.entries(places).flatMap(([place, lines]) =>
    lines.filter((line) => words.some((word) => decoded(line).includes(word.toLowerCase()))).map((line) => `${place}: ${line}`),
  )
}

/** Jobs are gone once done; what was sent on as an event stays, and so do the audit trail and what the limits count. */
async function behindThePages(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const lines = async (query: string) => (await client.query<{ line: string }>(query)).rows.map((row) => row.line)
  try {
    const jobs = await lines('select payload::text as line from graphile_worker._private_jobs')
    return {
      outbox: await lines('select row_to_json(o)::text as line from platform.outbox o'),
      // The worker's own table exists even when nothing waits.
      jobs: ['looked', ...jobs],
      handled: await lines('select row_to_json(h)::text as line from platform.outbox_handled h'),
      processing: await lines('select row_to_json(l)::text as line from platform.processing_log l'),
      audit: await lines('select row_to_json(a)::text as line from platform.audit a'),
    }
  } finally {
    await client.end()
  }
}

function decoded(line: string): string {
  try {
    return decodeURIComponent(line).toLowerCase()
  } catch {
    return line.toLowerCase()
  }
}
