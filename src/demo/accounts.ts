import type { Audience, GivenRole } from '../modules/access/index.ts'

/** Somebody invented who can sign in, and for whom. */
export interface DemoAccount {
  key: string
  name: string
  audience: Audience
  roles: GivenRole[]
  /** Key of the organisation; null for persons. */
  organisation: string | null
  region: string | null
}

export const FIRST = 'AM06'
export const SECOND = 'AM08'

export const DEMO_ACCOUNTS: DemoAccount[] = [
  { key: 'jan', name: 'Jan de Boer', audience: 'person', roles: [], organisation: null, region: FIRST },
  { key: 'anne', name: 'Anne Visser', audience: 'person', roles: [], organisation: null, region: FIRST },
  { key: 'fatma', name: 'Fatma Yilmaz', audience: 'staff', roles: ['guide'], organisation: 'uwv', region: FIRST },
  { key: 'gids2', name: 'Gijs Peters', audience: 'staff', roles: ['guide'], organisation: 'nijmegen', region: SECOND },
  { key: 'gids3', name: 'Roos Bakker', audience: 'staff', roles: ['guide'], organisation: 'uwv', region: FIRST },
  { key: 'gemeente', name: 'Karin de Wit', audience: 'staff', roles: ['partner'], organisation: 'zutphen', region: FIRST },
  { key: 'uwv', name: 'Henk Mulder', audience: 'staff', roles: ['partner'], organisation: 'uwv', region: FIRST },
  { key: 'coordinator', name: 'Coen Smit', audience: 'staff', roles: ['coordinator'], organisation: 'apeldoorn', region: FIRST },
  { key: 'aanbieder1', name: 'Els van Dam', audience: 'staff', roles: ['provider'], organisation: 'vakschool', region: FIRST },
  { key: 'aanbieder2', name: 'Ahmed Bouali', audience: 'staff', roles: ['provider'], organisation: 'stapverder', region: FIRST },
  { key: 'uitzend', name: 'Wim Kok', audience: 'staff', roles: ['provider'], organisation: 'bouwkracht', region: FIRST },
  { key: 'schuldhulp', name: 'Sanne Vos', audience: 'staff', roles: ['partner'], organisation: 'geldwijs', region: FIRST },
  { key: 'werkgever', name: 'Ria Jansen', audience: 'employer', roles: [], organisation: 'eikenhof', region: null },
  { key: 'privacy', name: 'Paula Prins', audience: 'staff', roles: ['privacy-officer'], organisation: 'uwv', region: FIRST },
  { key: 'privacy2', name: 'Joris Post', audience: 'staff', roles: ['privacy-officer'], organisation: 'uwv', region: FIRST },
  { key: 'beheer', name: 'Bea Hendriks', audience: 'staff', roles: ['administrator'], organisation: null, region: null },
]

/** The accounts with the address that signs each in through the real flow. */
export function accountsOf(baseUrl: string): (DemoAccount & { signIn: string })[] {
  return DEMO_ACCOUNTS.map((account) => ({ ...account, signIn: `${baseUrl}/inloggen/${account.audience}?hint=${account.key}` }))
}
