export const PARTS = ['service', 'why', 'goes', 'payment', 'start'] as const
export type DraftPart = (typeof PARTS)[number]
/** What must be there before it goes: the parts, a basis in law and the person's yes. */
export type Needed = DraftPart | 'basis' | 'agreement'

/** Days after which a draft that nobody touched is thrown away. */
export const KEPT_DAYS = 60

interface Draft {
  reason: string | null
  because: string | null
  goesAlong: string | null
  waitsForStep: string | null
  slotId: string | null
  locationId: string | null
}

/** What the file and the house say of a draft. */
export interface Around {
  /** The service is complete and public, and nobody refers this person to it already. */
  referable: boolean
  /** The file says that it does not suit: then the reason is in words. */
  contrary: boolean
  /** It is an instrument of the own organisation. policy: C11 */
  own: boolean
  /** Somebody pays or arranges every part of the price, or it is free. policy: D5 */
  payment: boolean
  /** The decision that the start waits for is still open. */
  stillOpen: boolean
  /** The time of the first talk is still free. */
  slotFree: boolean
  /** The location is open and the service is given there. */
  placeOpen: boolean
  /** Both sides have a law for it today. policy: L2 */
  basis: boolean
  agreed: boolean
}

/** What still lacks, in the order of the page. policy: D1, D5, D8, L2 */
export function lackingOf(draft: Draft, around: Around): Needed[] {
  const lacks: Record<Needed, boolean> = {
    service: !around.referable,
    why: draft.reason === null || (around.contrary && !draft.because) || around.own !== (draft.reason === 'own-instrument'),
    goes: !draft.goesAlong,
    payment: !around.payment,
    start: startLacks(draft, around).length > 0,
    basis: !around.basis,
    agreement: !around.agreed,
  }
  return (Object.keys(lacks) as Needed[]).filter((need) => lacks[need])
}

export type StartLack = 'decision' | 'slot' | 'place'
/** What of the start holds no more: the decision is taken, the time is taken, or the service is not there now. */
export function startLacks(
  draft: Pick<Draft, 'waitsForStep' | 'slotId' | 'locationId'>,
  around: Pick<Around, 'stillOpen' | 'slotFree' | 'placeOpen'>,
): StartLack[] {
  const lacks: Record<StartLack, boolean> = {
    decision: draft.waitsForStep !== null && !around.stillOpen,
    slot: draft.slotId !== null && !around.slotFree,
    place: draft.locationId !== null && !around.placeOpen,
  }
  return (Object.keys(lacks) as StartLack[]).filter((one) => lacks[one])
}

/** The person answered what it says now. policy: L2 */
export function answeredNow(draft: { answer: string | null; answeredVersion: number | null; version: number }): boolean {
  return draft.answer !== null && draft.answeredVersion === draft.version
}

/** The person said yes to what it says now; a yes to an older version is none. policy: L2 */
export function saidYes(draft: { answer: string | null; answeredVersion: number | null; version: number }): boolean {
  return draft.answer === 'yes' && answeredNow(draft)
}

/** The same part changed after what this writer had in front of them: by somebody else, or by themselves in another window. */
export function clashes(last: { version: number } | undefined, seen: number): boolean {
  return last !== undefined && last.version > seen
}
