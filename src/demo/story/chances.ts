import { putChances, readChance } from '../../modules/skills/index.ts'
import { FIRST } from '../accounts.ts'
import type { Acting } from './acting.ts'

/** Nobody's figures: they say so themselves, so that no reader takes them for those of UWV. */
const SOURCE = 'verzonnen cijfer van deze demo, niet van UWV'
const FIGURES = [
  ['Chauffeurs en magazijn', '83 933 432 9321', '2,4'],
  ['Zorg', '32 53 22', '5,1'],
  ['Bouw', '71 3112 3123 9313', '3,2'],
  ['Kantoor', '41 42 43 33', '0,6'],
] as const

/** Figures on the chance of work in the first region, for some groups: of the others the page says that there is none. */
export function keepChances(act: Acting, today: string): Promise<void> {
  return act.as('coordinator', 'none', (tx, actor) => {
    const lines = FIGURES.map(([beroepsgroep, isco, verhouding]) =>
      readChance({ beroepsgroep, isco, verhouding, bron: SOURCE, datum: `${today.slice(0, 8)}01` }, FIRST, today),
    )
    return putChances(
      tx,
      { enteredBy: actor.accountId, enteredAt: actor.now.toString() },
      lines.flatMap((line) => ('value' in line ? [line.value] : [])),
    )
  })
}
