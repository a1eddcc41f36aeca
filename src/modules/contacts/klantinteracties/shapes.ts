import type { z } from '@hono/zod-openapi'
import { Temporal } from 'temporal-polyfill'
import { ZONE } from '../../../platform/clock.ts'
import type { Person } from '../../people/index.ts'
import type { CHANNELS, DOORS, Outcome } from '../schema.ts'
import { KANAAL, TOEGANG, UITKOMST } from './codes.ts'
import type { ContactRecord } from './queries.ts'
import type { Betrokkene, Klantcontact, Onderwerpobject, Partij } from './schema.ts'

/** Writes our records in the shapes of VNG Klantinteracties; `base` is the address of this API. */
export function shapesAt(base: string) {
  const ref = (kind: string, uuid: string) => ({ uuid, url: `${base}/${kind}/${uuid}` })
  return {
    contact: (row: ContactRecord, sentBy: string | null): z.input<typeof Klantcontact> => ({
      ...ref('klantcontacten', row.id),
      nummer: row.id.slice(-12),
      kanaal: KANAAL[row.channel as (typeof CHANNELS)[number]],
      onderwerp: 'Gesprek bij het Werkcentrum',
      inhoud: [row.situation, row.wishes, row.agreed].filter(Boolean).join('\n').slice(0, 2000),
      indicatieContactGelukt: row.reached,
      plaatsgevondenOp: midnight(row.happenedOn),
      geregistreerdOp: row.recordedAt.toString(),
      initiatiefnemer: ['own-initiative', 'walk-in'].includes(row.door) ? 'klant' : 'organisatie',
      toegang: TOEGANG[row.door as (typeof DOORS)[number]],
      verwezenDoor: sentBy,
      route: row.route,
      uitkomst: UITKOMST[row.outcome as Outcome],
      hadBetrokkenen: [ref('betrokkenen', row.id)],
      gingOverOnderwerpobjecten: row.number === null ? [] : [ref('onderwerpobjecten', row.id)],
    }),
    party: (row: ContactRecord): z.input<typeof Betrokkene> => ({
      ...ref('betrokkenen', row.id),
      hadKlantcontact: ref('klantcontacten', row.id),
      wasPartij: ref('partijen', row.personId),
      rol: row.onBehalfAccount === null ? 'klant' : 'vertegenwoordiger',
      waarom: row.onBehalfBecause,
      initiator: ['own-initiative', 'walk-in'].includes(row.door),
    }),
    object: (row: ContactRecord): z.input<typeof Onderwerpobject> | null =>
      row.number === null
        ? null
        : {
            ...ref('onderwerpobjecten', row.id),
            klantcontact: ref('klantcontacten', row.id),
            onderwerpobjectidentificator: {
              objectId: row.number,
              codeObjecttype: 'zaak',
              codeRegister: 'eigen-systeem',
              codeSoortObjectId: 'zaaknummer',
            },
          },
    person: (person: Person): z.input<typeof Partij> => ({
      ...ref('partijen', person.id),
      nummer: person.reference,
      soortPartij: 'persoon',
      indicatieActief: person.closedOn === null,
      voorkeurstaal: person.language,
      partijIdentificatie: { contactnaam: { voornaam: person.firstName, achternaam: person.lastName } },
      digitaleAdressen: [
        ...(person.email ? [{ soortDigitaalAdres: 'email' as const, adres: person.email }] : []),
        ...(person.phone ? [{ soortDigitaalAdres: 'telefoonnummer' as const, adres: person.phone }] : []),
      ],
    }),
  }
}

/** Of a contact we keep the day; the standard asks a moment. */
function midnight(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant().toString()
}
