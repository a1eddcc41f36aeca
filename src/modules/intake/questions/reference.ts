import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tx } from '../../../platform/db/context.ts'
import { Tree } from './tree.ts'

/** The day the first tree came with the program. */
const FIRST_DAY = '2026-01-01T00:00:00Z'

/** Loads the first tree of questions where there is none yet; what the national desk made of it since stays. */
export async function loadQuestions(tx: Tx): Promise<void> {
  const any = await tx.selectFrom('intake.questionVersion').select('number').limit(1).executeTakeFirst()
  if (any) return
  const tree = Tree.parse(JSON.parse(await readFile(join(process.cwd(), 'db', 'reference', 'intake', 'questions.json'), 'utf8')))
  await tx
    .insertInto('intake.questionVersion')
    .values({ number: 1, state: 'published', tree: JSON.stringify(tree), madeAt: FIRST_DAY, publishedAt: FIRST_DAY })
    .execute()
}
