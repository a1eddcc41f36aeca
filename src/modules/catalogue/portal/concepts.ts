import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/languages.ts'
import { conceptsById, findConcepts } from '../../skills/index.ts'
import type { LinkedConcept } from '../offer/parts.ts'
import { changePart } from './change.ts'
import { conceptsBody, conceptsIn, type Body } from './part-bodies.ts'

/** More than this says nothing any more. */
export const MOST_CONCEPTS = 40
const SHOWN = 12

export interface FoundConcepts {
  occupations: { value: string; label: string }[]
  skills: { value: string; label: string }[]
}

/** Occupations and skills for what a provider typed, without those that are chosen already. policy: D1 */
export async function findLinkable(tx: Tx, typed: string, chosen: readonly string[], language: Language): Promise<FoundConcepts> {
  const find = async (kind: 'occupation' | 'skill') =>
    (await findConcepts(tx, typed, kind, language))
      .filter(({ id }) => !chosen.includes(id))
      .slice(0, SHOWN)
      .map(({ id, label, matched }) => ({ value: id, label: matched ? `${label} (${matched})` : label }))
  return { occupations: await find('occupation'), skills: await find('skill') }
}

/** Ties an offer to occupations it leads to and skills it teaches; of a public offer a region decides. policy: D1, D3 */
export async function addConcepts(tx: Tx, actor: Actor, serviceId: string, ids: readonly string[]): Promise<void> {
  const added = await linkedConcepts(tx, ids)
  if (added.length < new Set(ids).size) invalid('concepts', 'unknownWord')
  await changePart(tx, actor, serviceId, 'concepts', (body) => {
    const all = [...new Map([...conceptsIn(body), ...added].map((one) => [one.id, one])).values()]
    if (all.length > MOST_CONCEPTS) invalid('concepts', 'tooMany')
    return sortedBody(all)
  })
}

/** Unties an offer from one of them. */
export async function removeConcept(tx: Tx, actor: Actor, serviceId: string, id: string): Promise<void> {
  await changePart(tx, actor, serviceId, 'concepts', (body) => sortedBody(conceptsIn(body).filter((one) => one.id !== id)))
}

function sortedBody(concepts: readonly LinkedConcept[]): Body {
  return conceptsBody(concepts.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)))
}

async function linkedConcepts(tx: Tx, ids: readonly string[]): Promise<LinkedConcept[]> {
  const dutch = await conceptsById(tx, ids, 'nl')
  const english = await conceptsById(tx, ids, 'en')
  return [...dutch.values()].flatMap(({ id, kind, label }): LinkedConcept[] => {
    const other = english.get(id)
    return kind === 'group' ? [] : [{ id, kind, name: label, nameEn: other?.labelLanguage === 'en' ? other.label : null }]
  })
}
