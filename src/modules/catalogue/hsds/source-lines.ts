import { canonical, type Body } from './canonical.ts'
import type { Reading } from './lines.ts'

const BATCH = 500

/**
 * What one source gave and still gives, one service or organization a line, its own ids kept, in order of those ids and with fields in one order:
 * the same bytes again after it is read in.
 */
export async function* sourceLines(reading: Reading, sourceId: string): AsyncGenerator<string> {
  for (const entity of ['service', 'organization']) {
    for (let after = ''; ;) {
      const from = after
      const rows = await reading((tx) =>
        tx
          .selectFrom('catalogue.imported')
          .select(['externalId', 'body'])
          .where('sourceId', '=', sourceId)
          .where('entity', '=', entity)
          .where('removedAt', 'is', null)
          .where('externalId', '>', from)
          .orderBy('externalId')
          .limit(BATCH)
          .execute(),
      )
      if (rows.length === 0) break
      yield rows.map((row) => `${canonical(row.body as Body)}\n`).join('')
      after = rows.at(-1)!.externalId
    }
  }
}
