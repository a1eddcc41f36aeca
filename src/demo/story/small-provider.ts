import { confirmColleague, registerColleague } from '../../modules/plans/index.ts'
import { newId } from '../../platform/ids.ts'
import { FIRST } from '../accounts.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'

/** A provider without an account: the coordinator registered its colleague, and called back. */
export async function registerSmallProvider({ act, ids }: { act: Acting; ids: DemoIds }): Promise<void> {
  const id = newId()
  await act.as('coordinator', 'none', async (tx, actor) => {
    await registerColleague(tx, actor, FIRST, {
      id,
      organisationId: ids.organisations.get('houtwerk')!,
      colleagueName: 'Tom Berkhout',
      colleagueMail: 'tom@houtwerk.example',
      colleaguePhone: '06 00 00 00 21',
      colleagueLanguage: 'nl',
    })
    await confirmColleague(tx, actor, FIRST, id, 'called-back')
  })
}
