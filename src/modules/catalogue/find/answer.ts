import type { z } from '@hono/zod-openapi'
import { shareWithInterval } from '../offer/evidence.ts'
import type { Range } from '../offer/price.ts'
import type { Service, ShownPrice } from '../offer/queries.ts'
import { scoreOf } from '../offer/score.ts'
import { rulesOf } from '../offer/service-parts.tsx'
import type { ServiceAnswer } from './answer-schema.ts'
import { whereOf } from './engine/entry.ts'

type Answer = z.input<typeof ServiceAnswer>

/** A service as the open API gives it: what everybody sees on the page, and no more. policy: D1 */
export function answerOf(service: Service, km: number | null = null): Answer {
  const { id, name, alternateName, organisation, freeHelp, aim, method, afterwards, forWhom, lacks } = service
  const { terms, total } = scoreOf(service, service.today)
  return {
    id,
    name,
    alternateName,
    organisation,
    freeHelp,
    aim,
    method,
    afterwards,
    forWhom,
    lacks,
    km,
    kind: service.kind as 'training',
    ...contentShown(service),
    occupations: service.concepts.filter((one) => one.kind === 'occupation').map((one) => one.name),
    skills: service.concepts.filter((one) => one.kind === 'skill').map((one) => one.name),
    ...whereShown(service),
    ...timeShown(service),
    price: {
      person: priceShown(service, service.personPrices, service.personTotal),
      payer: priceShown(service, service.payerPrices, service.payerTotal),
      coming: service.comingPrices.map(({ part, from, lines }) => ({ part, from, lines: lines.map(lineShown) })),
    },
    quality: service.quality.map(qualityShown),
    certificates: service.certifications,
    confirmed: service.confirmed as Answer['confirmed'],
    score: { total, terms: terms.map(({ key, points, of }) => ({ key, points, of })) },
    referable: lacks.length === 0,
  }
}

function contentShown(service: Service) {
  const { steps, documents, languages, needs, targetGroups, accessibility, terms, intensity, groupMin, groupMax } = service
  return {
    steps,
    documents,
    languages,
    needs,
    targetGroups,
    accessibility,
    terms,
    intensity,
    groupMin,
    groupMax,
    rules: rulesOf(service).map(({ kind, value, hard, words }) => ({ kind, value, hard, words })),
    apply: { how: service.howToApply, ways: service.applyWays },
    contact: {
      name: service.contactName,
      phone: service.contactPhone ?? service.organisationPhone,
      email: service.contactEmail ?? service.organisationEmail,
      url: service.url,
    },
  }
}

function whereShown({ delivery, national, areas, locations }: Service) {
  return {
    delivery,
    national,
    areas,
    where: whereOf(delivery, locations.length),
    places: locations.map(({ id: _, pc4: __, ...place }) => place),
  }
}

function timeShown(service: Service) {
  const { durationWeeks, hoursPerWeek, waitingWeeks, waitingConfirmedOn, nextStart, places, placesFree, today } = service
  return {
    durationWeeks,
    hoursPerWeek,
    waitingWeeks,
    waitingConfirmedOn,
    nextStart,
    capacity: { places, placesFree },
    starts: service.starts.filter(({ startsOn }) => startsOn === null || startsOn >= today),
    closures: service.closures.filter(({ closedUntil }) => closedUntil > today),
  }
}

function qualityShown({ kind, source, onDate, valueBasisPoints, cases, denominator, note, ...one }: Service['quality'][number]) {
  const sure = cases !== null && denominator !== null ? shareWithInterval(cases, denominator) : null
  return {
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
    replyOn: one.replyOn,
    interval: sure && { shareBasisPoints: sure.share, lowBasisPoints: sure.low, highBasisPoints: sure.high },
  }
}

function priceShown({ isFree }: Service, lines: ShownPrice[], total: Range | null) {
  const known = lines.length > 0 || isFree
  return {
    known,
    lines: lines.map(lineShown),
    leastCents: known ? (total?.leastCents ?? null) : null,
    mostCents: known ? (total?.mostCents ?? null) : null,
  }
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
