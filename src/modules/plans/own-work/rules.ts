import { concernsIn } from '../../../platform/free-text/index.ts'
import { PARTIES, type OwnWorkInput } from './schema.ts'

const REST = ['Contact', 'Phone', 'Email'] as const

/** What is wrong in it, at which field; null when nothing. Words about health come in nowhere. policy: B2, E2, E6 */
export function ownWorkProblem(input: OwnWorkInput): { field: keyof OwnWorkInput; code: string } | null {
  for (const party of PARTIES) {
    for (const field of [`${party}Name`, `${party}Contact`, `${party}Email`] as const) {
      const concerns = concernsIn(input[field])
      if (concerns.includes('health')) return { field, code: 'noHealthHere' }
      if (concerns.includes('bsn')) return { field, code: 'noBsnInWords' }
    }
    if (!input[`${party}Name`] && REST.some((part) => input[`${party}${part}`])) return { field: `${party}Name`, code: 'partyNeeded' }
  }
  const named = PARTIES.some((party) => input[`${party}Name`])
  if (named && input.afterFirstYear === 'no') return { field: 'afterFirstYear', code: 'onlyAfterFirstYear' }
  if (named && !input.partiesAgreed) return { field: 'partiesAgreed', code: 'partiesNotAgreed' }
  return null
}
