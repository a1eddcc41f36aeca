import { expect } from 'vitest'
import type { Browser, TestApp } from '../../../../testing/app.ts'

interface OnList {
  id: string
  service_id: string
  answer: string | null
  answered_how: string | null
  result: string | null
  referral_id: string | null
}

/** What stands on the shortlists of somebody, as the database has it. */
export async function theList(app: TestApp, personId: string): Promise<OnList[]> {
  const { rows } = await app.database.owner.query<OnList>(
    'select id, service_id, answer, answered_how, result, referral_id from plans.shortlist_item where person_id = $1 order by added_at, id',
    [personId],
  )
  return rows
}

/** Puts one aside with a reason. */
export async function setAside(who: Browser, list: string, itemId: string, whyNot: string): Promise<void> {
  expect((await who.post(`${list}/${itemId}/afval`, { whyNot })).status).toBe(303)
}
