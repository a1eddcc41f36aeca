import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/context.ts'
import { organisationsById } from '../../regions/index.ts'
import { codesOfRegion, offeredIn } from '../offer/offered-in.ts'
import { servicesByIds, type Service } from '../offer/queries.ts'
import { canPay, fundsOf, type CanPay, type ForWhom } from './rules.ts'

const MOST = 30

/** A scheme that can pay, and why. */
export interface PaidBy extends CanPay {
  scheme: Service
}

/** Schemes of a region, or of anywhere, that can pay a service; with a person beside it those that do not fit come last. policy: D11, F3 */
export async function schemesThatPay(
  tx: Tx,
  today: string,
  service: Service,
  regionCode: string | null,
  whom: ForWhom = {},
): Promise<PaidBy[]> {
  const payers = [...new Set(service.payerPrices.flatMap((line) => line.payers))]
  const funds = fundsOf(service.kind, payers)
  if (service.kind === 'instrument' || funds.length === 0) return []
  const codes = regionCode ? await codesOfRegion(tx, regionCode, today) : null
  const { rows } = await sql<{ id: string }>`
    select s.id from catalogue.service s
    where s.status = 'public' and s.id <> ${service.id} and ${codes === null ? sql`true` : offeredIn(codes)}
      and s.id in (select t.service_id from catalogue.service_term t where t.taxonomy = 'instruments' and t.code = any(${funds}))
    order by s.name, s.id limit ${MOST}`.execute(tx)
  const schemes = await servicesByIds(
    tx,
    rows.map(({ id }) => id),
    today,
  )
  const carriers = await organisationsById(
    tx,
    schemes.map((scheme) => scheme.organisationId),
  )
  const offer = { kind: service.kind, payers, incomes: wordsOf(service, 'income') }
  const found = schemes.flatMap((scheme): PaidBy[] => {
    const facts = {
      instruments: wordsOf(scheme, 'instruments'),
      carrier: carriers.get(scheme.organisationId)?.types ?? [],
      incomes: wordsOf(scheme, 'income'),
      ages: wordsOf(scheme, 'age-groups'),
    }
    const can = canPay(offer, facts, whom)
    return can ? [{ ...can, scheme }] : []
  })
  return found.toSorted((a, b) => Number(a.age === 'no') - Number(b.age === 'no') || a.scheme.name.localeCompare(b.scheme.name, 'nl'))
}

function wordsOf({ terms }: Pick<Service, 'terms'>, taxonomy: string): string[] {
  return terms.filter((term) => term.taxonomy === taxonomy).map(({ code }) => code)
}
