import type { Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import type { ClosedBecause } from '../schema.ts'
import { endSight } from './sight.ts'

interface File {
  regionCode: string
  personId: string
}

/** Locks a file, so that nothing new begins while it is closed. */
export async function lockFile(tx: Tx, actor: Actor, file: File): Promise<void> {
  await byProgram(tx, actor, async () => {
    await tx
      .selectFrom('people.person')
      .select('id')
      .where('regionCode', '=', file.regionCode)
      .where('id', '=', file.personId)
      .forUpdate()
      .execute()
  })
}

/**
 * Closes a file: from tomorrow nobody but the person sees it, and the time it is kept begins to run (L2).
 * Whoever calls has judged that nothing is open, or names the records that go on with who does them until they end. A file that somebody is involved with again is open again.
 */
export async function closeFile(tx: Tx, actor: Actor, file: File, because: ClosedBecause, keep: readonly string[] = []): Promise<void> {
  touched(tx, file.regionCode, file.personId, 'file')
  await byProgram(tx, actor, async () => {
    await tx
      .updateTable('people.person')
      .set({ closedOn: actor.today, closedBecause: because })
      .where('regionCode', '=', file.regionCode)
      .where('id', '=', file.personId)
      .where('closedOn', 'is', null)
      .execute()
    await endSight(tx, actor, { ...file, untilOn: daysAfter(actor.today, 1), exceptRecords: keep })
  })
  await tellLater(tx, actor, 'nl.wegwijzer.people.file-closed.v1', {
    regionCode: file.regionCode,
    subject: file.personId,
    data: { personId: file.personId },
  })
}
