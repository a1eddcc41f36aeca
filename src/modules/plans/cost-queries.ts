import type { Tx } from '../../platform/db/context.ts'
import { touched } from '../../platform/log.ts'
import { serviceNames, servicesByIds } from '../catalogue/index.ts'
import { organisationsById } from '../regions/index.ts'
import { withNames } from './funding-lines/queries.ts'
import { fundingFrom } from './funding-lines/rules.ts'
import { isDiscreet } from './shortlist/rules.ts'

/** What the referrals of a person cost and who pays what of it, without the words that went along. */
export async function costsOf(tx: Tx, regionCode: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plans.referral')
    .select(['id', 'serviceId', 'state', 'priceCents'])
    .where('regionCode', '=', regionCode)
    .where('personId', 'in', [...personIds])
    .orderBy('madeAt', 'desc')
    .limit(100)
    .execute()
  touched(tx, regionCode, personIds, 'cost')
  if (rows.length === 0) return []
  const lines = await withNames(
    tx,
    await tx
      .selectFrom('plans.fundingLine')
      .select(['id', 'referralId', 'source', 'payerOrganisation', 'ownerAccount', 'arrangeBy', 'endedOn'])
      .where('regionCode', '=', regionCode)
      .where('personId', 'in', [...personIds])
      .orderBy('madeAt')
      .orderBy('id')
      .limit(500)
      .execute(),
  )
  const facts = await tx
    .selectFrom('plans.fundingFact')
    .select(['id', 'lineId', 'kind', 'amountCents', 'corrects'])
    .where('regionCode', '=', regionCode)
    .where(
      'referralId',
      'in',
      rows.map(({ id }) => id),
    )
    .limit(2000)
    .execute()
  return rows.map((row) => ({
    ...row,
    funding: fundingFrom(
      lines.filter((line) => line.referralId === row.id),
      facts,
      row.priceCents,
    ),
  }))
}

/** What services are called; for who acts for the person, confidential help is not named. policy: A12, E2 */
export async function namesForCosts(
  tx: Tx,
  ids: readonly string[],
  today: string,
  forSomebody: boolean,
): Promise<Map<string, string | null>> {
  const names = await serviceNames(tx, ids)
  if (!forSomebody || ids.length === 0) return names
  const services = await servicesByIds(tx, [...new Set(ids)], today)
  const organisations = await organisationsById(
    tx,
    services.map((service) => service.organisationId),
  )
  const open = services.filter((service) => !isDiscreet(service, organisations.get(service.organisationId)))
  return new Map(open.map((service) => [service.id, service.name]))
}
