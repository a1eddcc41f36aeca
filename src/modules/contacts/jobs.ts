import type { Sweep } from '../../platform/module.ts'
import { touched } from '../../platform/log.ts'
import { DRAFT_DAYS } from './draft/draft.ts'

const BATCH = 200

/** Conversations nobody finished are not kept. */
export const sweeps: Sweep[] = [
  {
    name: 'contacts.old-drafts',
    run: async (tx, actor) => {
      const old = await tx
        .selectFrom('contacts.draft')
        .select(['regionCode', 'id', 'personId'])
        .where('keptAt', '<', actor.now.subtract({ hours: 24 * DRAFT_DAYS }).toString() as never)
        .orderBy('keptAt')
        .limit(BATCH)
        .execute()
      for (const draft of old) touched(tx, draft.regionCode, draft.personId, 'conversation')
      if (old.length > 0)
        await tx
          .deleteFrom('contacts.draft')
          .where((on) => on.or(old.map(({ regionCode, id }) => on.and({ regionCode, id }))))
          .execute()
      return old.length
    },
  },
]
