import type { Audience, GivenRole } from '../modules/access/index.ts'
import { demoData } from './data.ts'

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

export const DEMO_ACCOUNTS = demoData<DemoAccount[]>('accounts')

/** The accounts with the address that signs each in through the real flow. */
export function accountsOf(baseUrl: string): (DemoAccount & { signIn: string })[] {
  return DEMO_ACCOUNTS.map((account) => ({ ...account, signIn: `${baseUrl}/inloggen/${account.audience}?hint=${account.key}` }))
}
