import { resolve } from 'node:path'
import { borrowAsItIs } from '../database.ts'
import { writeBackup } from '../platform/backup/write.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { version } from '../version.ts'
import type { Command } from './command.ts'

/** What a restore must not bring back: who was signed in, what was counted lately, and mail of the demo with its open links. */
const LEAVE_OUT = ['access.session', 'access.sign_in', 'access.api_token', 'access.rate_limit', 'platform.caught_mail']

/** `npm run backup -- <file>` */
export const run: Command = async ([path, ...rest], { config, say, opened }) => {
  if (!path || path.startsWith('-') || rest.length > 0) throw new CannotStart('Write: npm run backup -- <file>')
  const database = await borrowAsItIs(config, say)
  opened(database.close)
  const { tables, rows } = await writeBackup({ ownerUrl: database.ownerUrl, path: resolve(path), version: version(), leaveOut: LEAVE_OUT })
  say(`Backup of ${tables} tables, ${rows} rows: ${path}. It holds personal data: keep it encrypted and apart.`)
  return 0
}
