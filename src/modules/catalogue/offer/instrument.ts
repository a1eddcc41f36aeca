/** For whom an instrument of UWV or a municipality is, after the code lists of Dennis and Eva. policy: D15 */
export const INSTRUMENT_TYPES = ['job-seeker', 'employer', 'mobility'] as const

/** Instruments are made by UWV and municipalities: others offer services. policy: C11, D15 */
export function mayOfferInstruments(organisationTypes: readonly string[]): boolean {
  return organisationTypes.includes('uwv') || organisationTypes.includes('municipality')
}

/** What is wrong with this kind for who may make instruments, or may not; null: nothing. */
export function instrumentProblem(
  given: { kind: string; instrumentType?: string | null | undefined },
  mayOffer: boolean,
): { field: 'kind' | 'instrumentType'; code: 'onlyPublicBodies' | 'instrumentTypeNeeded' | 'onlyForInstruments' } | null {
  if (given.kind !== 'instrument') return given.instrumentType ? { field: 'instrumentType', code: 'onlyForInstruments' } : null
  if (!mayOffer) return { field: 'kind', code: 'onlyPublicBodies' }
  return given.instrumentType ? null : { field: 'instrumentType', code: 'instrumentTypeNeeded' }
}
