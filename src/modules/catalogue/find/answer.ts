import type { z } from '@hono/zod-openapi'
import type { Range } from '../offer/price.ts'
import type { Service, ShownPrice } from '../offer/queries.ts'
import type { ServiceAnswer } from '../schema.ts'

/** A service as the open API gives it: what everybody sees on the page. policy: D1 */
export function answerOf(service: Service): z.input<typeof ServiceAnswer> {
  const { id, name, organisation, aim, method, afterwards, forWhom, durationWeeks, hoursPerWeek, waitingWeeks, waitingConfirmedOn, lacks } =
    service
  const quality = service.quality.map(({ kind, source, onDate, valueBasisPoints, cases, denominator, note, ...one }) => ({
    kind: kind as 'certificate',
    source,
    onDate,
    valueBasisPoints,
    cases,
    denominator,
    note,
    number: one.number,
    evidenceUrl: one.evidenceUrl,
    validUntil: one.validUntil,
    goodUntil: one.goodUntil,
    forWhom: one.forWhom,
    months: one.months,
    severalGoals: one.severalGoals,
    reply: one.reply,
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
    occupations: service.concepts.filter((one) => one.kind === 'occupation').map((one) => one.name),
    skills: service.concepts.filter((one) => one.kind === 'skill').map((one) => one.name),
    durationWeeks,
    hoursPerWeek,
    waitingWeeks,
    waitingConfirmedOn,
    price: {
      person: priceShown(service.personPrices, service.personTotal),
      payer: priceShown(service.payerPrices, service.payerTotal),
      coming: service.comingPrices.map(({ part, from, lines }) => ({ part, from, lines: lines.map(lineShown) })),
    },
    nextStart: service.nextStart,
    closures: service.closures.filter(({ closedUntil }) => closedUntil > service.today),
    quality,
    referable: lacks.length === 0,
    lacks,
  }
}

function priceShown(lines: ShownPrice[], total: Range | null) {
  return { lines: lines.map(lineShown), leastCents: total?.leastCents ?? null, mostCents: total?.mostCents ?? null }
}

function lineShown(line: ShownPrice) {
  return {
    kind: line.kind as 'fixed',
    amountCents: line.amountCents,
    vatBasisPoints: line.vatBasisPoints,
    quantityMin: line.quantityMin,
    quantityMax: line.quantityMax,
    milestone: line.milestone,
    payers: line.payers,
    confidential: line.confidentialUntil ? { organisation: line.confidentialForName ?? '', until: line.confidentialUntil } : null,
    validFrom: line.validFrom,
    validUntil: line.validUntil,
  }
}
