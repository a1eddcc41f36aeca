import pg from 'pg'
import { cluster } from '../src/platform/testing/database.ts'
import { startProgram } from '../src/platform/testing/server.ts'

const TEMPLATE = 'template_demo'

export interface DemoDatabase {
  url: string
  drop: () => Promise<void>
}

/** A database of its own with the loaded demo in it: loaded once per run, cloned by every file. */
export async function demoDatabase(folder: string): Promise<DemoDatabase> {
  const name = `demo_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await onAdmin(async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('template_demo'))")
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [TEMPLATE])
    if (!rowCount) await loadTemplate(admin, folder)
    await admin.query(`create database ${name} template ${TEMPLATE} owner wegwijzer strategy file_copy`)
  })
  return { url: urlOf(name), drop: () => onAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)) }
}

/** Under another name until it is whole. */
async function loadTemplate(admin: pg.Client, folder: string): Promise<void> {
  await admin.query('drop database if exists demo_draft with (force)')
  await admin.query('create database demo_draft template template_wegwijzer owner wegwijzer strategy file_copy')
  const program = await startProgram({ DEMO: 'yes', DATABASE_URL: urlOf('demo_draft'), DATA_DIR: folder })
  await program.end()
  await admin.query(`alter database demo_draft rename to ${TEMPLATE}`)
}

function urlOf(name: string): string {
  return cluster().ownerUrl.replace(/\/template_wegwijzer$/, `/${name}`)
}

async function onAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: cluster().adminUrl })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
