import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/languages.ts'
import { readBook } from '../../../platform/sheets/read.ts'
import { policyOn } from '../../policy/index.ts'
import { actingFor, organisationsLike, type Region } from '../../regions/index.ts'
import { judgeBook } from './judge.ts'
import { presentOf } from './present.ts'
import { fitTogether } from './together.ts'
import { keepUpload } from './uploads.ts'

interface Sent {
  id: string
  fileName: string
  bytes: Uint8Array
  language: Language
}

/** Reads a book, judges it, and keeps it to be looked over; nothing of the region changes. policy: K6 */
export async function sendBook(tx: Tx, actor: Actor, region: Region, { id, fileName, bytes, language }: Sent): Promise<void> {
  const book = (await readBook(bytes)) ?? invalid('bestand', 'bookUnreadable')
  const present = await presentOf(tx, actor, region)
  const { rows, findings } = judgeBook(book.sheets, language, present.municipalities)
  if (Object.keys(rows).length === 0) invalid('bestand', 'noSheets')
  const given = (rows.organisations ?? []).flatMap(({ values }) => (values ? [values] : []))
  const known = {
    present,
    profile: await policyOn(tx, region.code, actor.today),
    like: await organisationsLike(
      tx,
      given.map((row) => row.name!),
      given.flatMap((row) => row.kvkNumber ?? []),
    ),
    acting: await actingFor(
      tx,
      present.municipalities.map(({ code }) => code),
      actor.today,
    ),
    today: actor.today,
  }
  const more = fitTogether(rows, known, language)
  const all = [...findings, ...more].toSorted((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row)
  await keepUpload(tx, actor, region.code, { id, fileName, sheets: rows, findings: all })
}
