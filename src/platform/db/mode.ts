import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'

export type Mode = 'demo' | 'real'

/** Refuses, before anything is changed, a database that was born as the other. */
export async function refuseOtherMode(ownerUrl: string, mode: Mode): Promise<void> {
  await onDatabase(ownerUrl, async (client) => {
    const known = await client.query<{ there: boolean }>("select to_regclass('platform.setting') is not null as there")
    if (known.rows[0]?.there) await compare(client, mode)
  })
}

/** A database is born demo or real by its first start, and refuses the other for ever. */
export async function claimMode(ownerUrl: string, mode: Mode): Promise<void> {
  await onDatabase(ownerUrl, async (client) => {
    await client.query("insert into platform.setting (key, value) values ('mode', $1) on conflict do nothing", [mode])
    await compare(client, mode)
  })
}

async function compare(client: pg.Client, mode: Mode): Promise<void> {
  const { rows } = await client.query<{ value: Mode }>("select value from platform.setting where key = 'mode'")
  const born = rows[0]?.value
  if (born && born !== mode)
    throw new CannotStart(
      `This database was made as ${born}; it can't be opened as ${mode}. Set DEMO=${born === 'demo' ? 'yes' : 'no'}, or use another database.`,
    )
}

async function onDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
