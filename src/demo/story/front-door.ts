import { keepCrisisContact } from '../../modules/intake/index.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'

/** Whom to call in a crisis, by the code of the municipality; of the others the demo shows what is said while it is not known. */
const CRISIS = [
  ['GM0301', 'Crisisteam gemeente Zutphen', '0575 000 112'],
  ['GM0200', 'Meldpunt Zorg en Crisis Apeldoorn', '055 000 0112'],
  ['GM0150', 'Crisisdienst gemeente Deventer', '0570 000 112'],
] as const

/** What a region keeps at its front door. */
export async function openFrontDoor({ act }: { act: Acting; ids: DemoIds }): Promise<void> {
  for (const [municipality, crisisName, crisisPhone] of CRISIS)
    await act.as('coordinator', 'none', (tx, actor) =>
      keepCrisisContact(tx, actor, municipality, { crisisName, crisisPhone, crisisHours: 'dag en nacht' }),
    )
}
