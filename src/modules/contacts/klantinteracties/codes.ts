import type { CHANNELS, DOORS, Outcome } from '../schema.ts'
import type { KANALEN, TOEGANGEN, UITKOMSTEN } from './schema.ts'

type Channel = (typeof CHANNELS)[number]
type Door = (typeof DOORS)[number]

/** Our codes and the Dutch ones of the API, one to one. */
export const KANAAL: Record<Channel, (typeof KANALEN)[number]> = {
  counter: 'balie',
  phone: 'telefoon',
  video: 'beeldbellen',
  mail: 'e-mail',
  visit: 'huisbezoek',
}
export const TOEGANG: Record<Door, (typeof TOEGANGEN)[number]> = {
  'own-initiative': 'eigen-initiatief',
  handover: 'overdracht',
  'walk-in': 'inloop',
  invitation: 'uitnodiging',
}
export const UITKOMST: Record<Outcome, (typeof UITKOMSTEN)[number]> = {
  information: 'informatie',
  advice: 'advies',
  referral: 'doorverwijzing',
  mediation: 'bemiddeling',
  'self-reliant': 'zelf-verder',
  none: 'geen',
}

/** The code of ours for a Dutch one. */
export function ours<K extends string, V extends string>(table: Record<K, V>, dutch: V): K {
  return (Object.keys(table) as K[]).find((key) => table[key] === dutch)!
}
