import { grantRole, putAccount, type GivenRole } from '../modules/access/index.ts'
import { insertPrice, insertService, putEvidence, type ServiceGiven } from '../modules/catalogue/index.ts'
import { giveOrganisationRole } from '../modules/policy/index.ts'
import { insertOrganisation, type OrganisationType } from '../modules/regions/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import type { TestApp } from './app.ts'
import type { Cast } from './people.ts'

/** An organisation with one worker. */
export interface Staffed {
  id: string
  worker: string
}

/** Who carries things out after the counter: a school, a temp agency, and debt help that is discreet. */
export interface Providers {
  school: Staffed
  agency: Staffed
  debtHelp: Staffed
  /** Two courses of the school, and work through the agency: complete, so that people can be referred. */
  planner: string
  mason: string
  posting: string
}

/** Enters the providers beside the cast, in its region. */
export function enterProviders(app: TestApp, { region }: Pick<Cast, 'region'>): Promise<Providers> {
  return app.system(async (tx, actor) => {
    const school = await staffed(tx, actor, region, 'Vakschool De Hamer', 'school', 'provider')
    const agency = await staffed(tx, actor, region, 'Bouwkracht', 'temp-agency', 'provider')
    const debtHelp = await staffed(tx, actor, region, 'Geldwijs', 'debt-help', 'partner')
    return {
      school,
      agency,
      debtHelp,
      planner: await enterService(tx, actor, region, school.id, 'Planner in de bouw', 'training'),
      mason: await enterService(tx, actor, region, school.id, 'Metselaar', 'training'),
      posting: await enterService(tx, actor, region, agency.id, 'Werk in de bouw', 'temp-agency'),
    }
  })
}

async function staffed(
  tx: Tx,
  actor: Actor,
  region: string,
  name: string,
  type: OrganisationType,
  role: GivenRole & ('provider' | 'partner'),
) {
  const id = await insertOrganisation(tx, actor, {
    name,
    types: [type],
    sensitivity: type === 'debt-help' ? 'discreet' : 'normal',
    validFrom: '2021-01-01',
  })
  await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: region, role, validFrom: '2021-01-01' })
  const { id: worker } = await putAccount(tx, {
    audience: 'staff',
    issuer: 'test',
    subject: name,
    displayName: `Werker ${name}`,
    organisationId: id,
  })
  await grantRole(tx, actor, { accountId: worker, role, regionCode: region })
  return { id, worker }
}

/** Enters a service that is complete in price, quality and content. */
export async function enterService(
  tx: Tx,
  actor: Actor,
  region: string,
  organisationId: string,
  name: string,
  kind: string,
  more: Partial<ServiceGiven> = {},
): Promise<string> {
  const id = await insertService(tx, actor, {
    organisationId,
    name,
    kind,
    aim: 'Een vak leren',
    method: 'Les en praktijk',
    afterwards: 'Een diploma',
    forWhom: 'Wie in de bouw wil werken',
    howToApply: 'Via uw gids',
    acceptanceDays: 5,
    status: 'public',
    confirmedOn: actor.today,
    newSince: '2020-01-01',
    regions: [region],
    ...more,
  })
  await insertPrice(tx, {
    serviceId: id,
    part: 'payer',
    kind: 'fixed',
    amountCents: 480_000,
    vatBasisPoints: 0,
    quantity: 1,
    validFrom: '2026-01-01',
  })
  await putEvidence(tx, actor, { serviceId: id, kind: 'certificate', source: 'Inspectie', onDate: '2026-01-01' })
  return id
}
