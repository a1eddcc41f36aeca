import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import type { PreviewRow } from './against.ts'
import { cellText, type CellValue } from '../../../platform/sheets/cells.ts'
import type { Finding } from './finding.ts'
import type { Whose } from './whose.ts'

export interface Upload {
  id: string
  fileName: string
  rows: PreviewRow[]
  findings: Finding[]
  /** The sheet as it was sent: text and figures. */
  cells: (string | number | null)[][]
  done: boolean
}

/** Keeps a sheet as it was read, with what would happen per row. Nothing of the offers changes. */
export async function keepSheet(
  tx: Tx,
  actor: Actor,
  whose: Whose,
  given: { id: string; fileName: string; form: 'csv' | 'xlsx'; rows: PreviewRow[]; findings: Finding[]; cells: CellValue[][] },
): Promise<void> {
  await tx
    .insertInto('catalogue.sheetUpload')
    .values({
      id: given.id,
      ...ownerOf(whose),
      byAccount: actor.accountId ?? notFound(),
      at: actor.now.toString(),
      fileName: given.fileName.slice(0, 200),
      form: given.form,
      rows: JSON.stringify(given.rows),
      findings: JSON.stringify(given.findings),
      cells: JSON.stringify(given.cells.map((row) => row.map(plainCell))),
      doneAt: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The last sheets that were sent at this desk. */
export async function lastUploads(tx: Tx, whose: Whose): Promise<{ id: string; fileName: string; at: Temporal.Instant }[]> {
  return uploads(tx, whose).select(['id', 'fileName', 'at']).orderBy('at', 'desc').limit(5).execute()
}

/** A kept sheet of this desk; another's is not there. */
export async function requireUpload(tx: Tx, whose: Whose, id: string, lock = false): Promise<Upload> {
  let query = uploads(tx, whose).select(['id', 'fileName', 'rows', 'findings', 'cells', 'doneAt']).where('id', '=', id)
  if (lock) query = query.forUpdate()
  const { doneAt, ...row } = (await query.executeTakeFirst()) ?? notFound()
  return { ...(row as unknown as Omit<Upload, 'done'>), done: doneAt !== null }
}

/** Takes nothing of a sheet: it is gone, as if it had not been sent. */
export async function dropUpload(tx: Tx, whose: Whose, id: string): Promise<void> {
  const upload = await requireUpload(tx, whose, id, true)
  refuseUnless(!upload.done, 'catalogue.sheetIsDone', 409)
  await tx.deleteFrom('catalogue.sheetUpload').where('id', '=', id).execute()
}

/** Sheets are kept for thirty days: they are a way in, the offers are what stays. */
export async function forgetSheets(tx: Tx, actor: Actor): Promise<number> {
  const gone = await tx
    .deleteFrom('catalogue.sheetUpload')
    .where('at', '<', actor.now.subtract({ hours: 30 * 24 }).toString() as never)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

function uploads(tx: Tx, whose: Whose) {
  const { organisationId, regionCode } = ownerOf(whose)
  const query = tx.selectFrom('catalogue.sheetUpload')
  return regionCode === null ? query.where('organisationId', '=', organisationId) : query.where('regionCode', '=', regionCode)
}

function ownerOf({ regionCode, organisations }: Whose): { organisationId: string | null; regionCode: string | null } {
  return regionCode === null ? { organisationId: organisations[0]?.id ?? notFound(), regionCode } : { organisationId: null, regionCode }
}

function plainCell(cell: CellValue): string | number | null {
  return typeof cell === 'number' ? cell : cellText(cell) || null
}
