import type { z } from '@hono/zod-openapi'
import { expectedTotal } from '../offer/price.ts'
import type { Service, ShownPrice } from '../offer/queries.ts'
import type { ServiceAnswer } from '../schema.ts'

/** A service as the open API gives it: what everybody sees on the page. policy: D1 */
export function answerOf(service: Service): z.input<typeof ServiceAnswer> {
  const { id, name, organisation, aim, method, afterwards, forWhom, durationWeeks, hoursPerWeek, waitingWeeks, waitingConfirmedOn, lacks } =
    service
  const quality = service.quality.map(({ kind, source, onDate, valueBasisPoints, cases, denominator, note }) => ({
    kind: kind as 'certificate',
    source,
    onDate,
    valueBasisPoints,
    cases,
    denominator,
    note,
  }))
  return {
    id,
    name,
    kind: service.kind as 'training',
    organisation,
    aim,
    method,
    afterwards,
    forWhom,
    durationWeeks,
    hoursPerWeek,
    waitingWeeks,
    waitingConfirmedOn,
    price: { person: priceShown(service.personPrices), payer: priceShown(service.payerPrices) },
    quality,
    referable: lacks.length === 0,
    lacks,
  }
}

function priceShown(lines: ShownPrice[]) {
  const total = expectedTotal(lines)
  return {
    lines: lines.map((line) => ({
      kind: line.kind as 'fixed',
      amountCents: line.amountCents,
      vatBasisPoints: line.vatBasisPoints,
      quantityMin: line.quantityMin,
      quantityMax: line.quantityMax,
      milestone: line.milestone,
      payers: line.payers,
      confidential: line.confidentialUntil ? { organisation: line.confidentialForName ?? '', until: line.confidentialUntil } : null,
      validFrom: line.validFrom,
    })),
    leastCents: total?.leastCents ?? null,
    mostCents: total?.mostCents ?? null,
  }
}
