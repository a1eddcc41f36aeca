import type { Tx } from '../../platform/db/context.ts'
import { handoverOrder, policyOn, type QuestionKind } from '../policy/index.ts'
import { organisationOfMunicipality, organisationsWithRole } from '../regions/index.ts'

/** Who can take a question of somebody in this municipality, the best first, by the profile of the region. policy: A6 */
export async function candidatesFor(
  tx: Tx,
  regionCode: string,
  municipality: string | null,
  question: QuestionKind,
  today: string,
): Promise<string[]> {
  const profile = await policyOn(tx, regionCode, today)
  const there = await organisationsWithRole(tx, regionCode, 'guide-employer', today)
  const own = municipality ? await organisationOfMunicipality(tx, municipality, today) : undefined
  const inOrder = handoverOrder(profile, question).flatMap((type) => {
    const ofType = there.filter((organisation) => (organisation.types as string[]).includes(type))
    return [
      ...ofType.filter((organisation) => organisation.id === own?.id),
      ...ofType.filter((organisation) => organisation.id !== own?.id && type !== 'municipality'),
    ]
  })
  return [...new Set(inOrder.map((organisation) => organisation.id))]
}
