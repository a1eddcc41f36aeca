import { daysAfter } from '../../../platform/clock.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { priceText } from '../offer/price-text.ts'
import type { Service } from '../offer/queries.ts'
import type { ServiceParts } from '../offer/parts.ts'
import { texts } from '../texts.ts'
import { attributesOf } from './attributes.ts'
import { known, type Body } from './canonical.ts'
import { derivedId } from './ids.ts'

export interface Around {
  organization: Body | undefined
  /** Words of lists that are not our own. */
  terms: readonly Body[]
  lastModified: string | null
}

const STATUS: Record<string, string> = { public: 'active', paused: 'temporarily closed', ended: 'defunct' }

/** A service of our own as HSDS 3.0 has it, fully nested; what it has no field for goes out as attributes. */
export function serviceBody(service: Service, { organization, terms, lastModified }: Around): Body {
  const t = texts.all.nl
  const { id } = service
  return known({
    id,
    organization_id: service.organisationId,
    name: service.name,
    alternate_name: service.alternateName,
    description: [service.aim, service.method, service.afterwards].filter(Boolean).join('\n\n'),
    url: uri(service.url),
    email: mail(service.contactEmail ?? service.organisationEmail),
    status: STATUS[service.status] ?? 'inactive',
    application_process: service.howToApply,
    fees_description: priceText(t, formatIn('nl'), service, 'person'),
    wait_time: service.waitingWeeks === null ? null : `${service.waitingWeeks} ${service.waitingWeeks === 1 ? 'week' : 'weken'}`,
    accreditations: service.quality
      .filter((one) => one.kind === 'certificate')
      .map((one) => one.source)
      .join(', '),
    eligibility_description: [service.forWhom, ...service.rules.map((rule) => rule.words)].filter(Boolean).join('\n'),
    minimum_age: service.ageMin,
    maximum_age: service.ageMax,
    assured_date: service.contentConfirmedOn,
    last_modified: lastModified,
    phones: phonesOf({ service_id: id }, id, service.contactPhone ?? service.organisationPhone),
    contacts: service.contactName
      ? [known({ id: derivedId(id, 'contact'), service_id: id, name: service.contactName, email: mail(service.contactEmail) })]
      : [],
    service_areas: areasOf(service),
    service_at_locations: service.locations.map((place) => placeBody(service, place)),
    languages: service.languages.map((code) => ({ id: derivedId(id, 'language', code), service_id: id, code })),
    organization,
    funding: [...new Set(service.payerPrices.flatMap((price) => price.payers))].map((payer) => ({
      id: derivedId(id, 'funding', payer),
      service_id: id,
      source: payer,
    })),
    cost_options: costsOf(service),
    required_documents: service.documents.map((document, index) => ({ id: derivedId(id, 'document', index), service_id: id, document })),
    attributes: attributesOf(service, terms),
  })
}

export function phonesOf(owner: Record<string, string>, ownerId: string, number: string | null): Body[] {
  return number ? [{ id: derivedId(ownerId, 'phone'), ...owner, number, type: 'voice' }] : []
}

/** Addresses that do not read as one are left out: the standard refuses them. */
export function uri(value: string | null): string | null {
  return value && URL.canParse(value) ? value : null
}
export function mail(value: string | null): string | null {
  return value && /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value) ? value : null
}

function areasOf(service: Service): Body[] {
  const area = (name: string, extent: string): Body => ({
    id: derivedId(service.id, 'area', extent),
    service_id: service.id,
    name,
    extent,
    extent_type: 'cbs-code',
  })
  return [...(service.national ? [area('Nederland', 'NL')] : []), ...service.areas.map((code) => area(code, code))]
}

function costsOf(service: Service): Body[] {
  return [...service.personPrices, ...service.payerPrices].map((price) =>
    known({
      id: price.id,
      service_id: service.id,
      valid_from: price.validFrom,
      valid_to: price.validUntil && daysAfter(price.validUntil, -1),
      option: price.part === 'person' ? 'voor de deelnemer' : 'voor de betaler',
      currency: 'EUR',
      amount: price.amountCents === null ? null : price.amountCents / 100,
      amount_description: texts.all.nl.one.priceKinds[price.kind],
    }),
  )
}

type Place = ServiceParts['locations'][number]

/** A place where a service runs: `service_at_location`, with the location inside it. */
function placeBody(service: Service, place: Place): Body {
  const locationId = derivedId(place.id, 'location')
  return known({
    id: place.id,
    service_id: service.id,
    location_id: locationId,
    schedules: place.schedules.map((schedule, index) =>
      known({
        id: derivedId(place.id, 'schedule', index),
        service_at_location_id: place.id,
        dtstart: schedule.startsOn,
        until: schedule.untilOn,
        freq: schedule.freq,
        interval: schedule.freq ? schedule.every : null,
        byday: schedule.byday.join(','),
        opens_at: schedule.opens,
        closes_at: schedule.closes,
        description: schedule.words,
      }),
    ),
    location: known({
      id: locationId,
      location_type: 'physical',
      organization_id: service.organisationId,
      name: place.name,
      latitude: place.latitude,
      longitude: place.longitude,
      addresses: addressOf(place, locationId),
      accessibility: service.accessibility.map((code) => ({
        id: derivedId(place.id, 'accessibility', code),
        location_id: locationId,
        description: code,
      })),
    }),
  })
}

/** An address is only one with a street and a place. The Netherlands write no province in it, which the standard wants filled. */
function addressOf(place: Place, locationId: string): Body[] {
  if (!place.street || !place.place) return []
  return [
    {
      id: derivedId(place.id, 'address'),
      location_id: locationId,
      address_1: [place.street, place.houseNumber].filter(Boolean).join(' '),
      city: place.place,
      state_province: 'NL',
      postal_code: place.postcode ?? place.pc4 ?? '',
      country: 'NL',
      address_type: 'physical',
    },
  ]
}
