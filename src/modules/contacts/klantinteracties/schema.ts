import { z } from '@hono/zod-openapi'
import { ownCaseNumber } from '../own-numbers/schema.ts'

// Source: VNG Klantinteracties 0.1 and Open Klant 2: names and shapes of theirs, in Dutch, so that a municipality can connect.
export const KANALEN = ['balie', 'telefoon', 'beeldbellen', 'e-mail', 'huisbezoek'] as const
export const TOEGANGEN = ['eigen-initiatief', 'overdracht', 'inloop', 'uitnodiging'] as const
export const UITKOMSTEN = ['informatie', 'advies', 'doorverwijzing', 'bemiddeling', 'zelf-verder', 'geen'] as const
export const ROLLEN = ['klant', 'vertegenwoordiger'] as const

const uuidRef = z.object({ uuid: z.uuid(), url: z.url() })
const moment = z.iso.datetime({ offset: true })

export const Uuid = z.object({ uuid: z.uuid() })
const paged = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
}
export const KlantcontactQuery = z.object({
  ...paged,
  /** Of one person. */
  partij: z.uuid().optional(),
  /** With this case number of the own organisation. */
  objectId: z.string().max(60).optional(),
  /** Recorded after this moment: to follow what is new. */
  geregistreerdNa: moment.optional(),
})
export const RelatieQuery = z.object({ ...paged, klantcontact: z.uuid().optional() })

const listOf = <T extends z.ZodType>(results: T, name: string) =>
  z.object({ count: z.int(), next: z.url().nullable(), previous: z.url().nullable(), results: z.array(results) }).openapi(name)

const coded = {
  kanaal: z.enum(KANALEN),
  onderwerp: z.string().max(200).openapi({ example: 'Gesprek bij het Werkcentrum' }),
  inhoud: z.string().max(2000),
  indicatieContactGelukt: z.boolean(),
  plaatsgevondenOp: moment.openapi({ description: 'Of this the day is kept' }),
}
const codes = {
  toegang: z.enum(TOEGANGEN).openapi({ description: 'How the person came in' }),
  verwezenDoor: z.string().nullable().openapi({ description: 'The organisation that sent the person' }),
  route: z.string().nullable(),
  uitkomst: z.enum(UITKOMSTEN),
}

export const Klantcontact = z
  .object({
    uuid: z.uuid(),
    url: z.url(),
    nummer: z.string(),
    ...coded,
    geregistreerdOp: moment,
    initiatiefnemer: z.enum(['klant', 'organisatie']),
    ...codes,
    hadBetrokkenen: z.array(uuidRef),
    gingOverOnderwerpobjecten: z.array(uuidRef),
  })
  .openapi('Klantcontact')
export const KlantcontactList = listOf(Klantcontact, 'KlantcontactList')

export const Betrokkene = z
  .object({
    uuid: z.uuid(),
    url: z.url(),
    hadKlantcontact: uuidRef,
    wasPartij: uuidRef,
    rol: z.enum(ROLLEN),
    waarom: z.string().nullable().openapi({ description: 'Why somebody else spoke for the person' }),
    initiator: z.boolean(),
  })
  .openapi('Betrokkene')
export const BetrokkeneList = listOf(Betrokkene, 'BetrokkeneList')

const identificator = z.object({
  objectId: z.string(),
  codeObjecttype: z.literal('zaak'),
  codeRegister: z.literal('eigen-systeem'),
  codeSoortObjectId: z.literal('zaaknummer'),
})
export const Onderwerpobject = z
  .object({ uuid: z.uuid(), url: z.url(), klantcontact: uuidRef, onderwerpobjectidentificator: identificator })
  .openapi('Onderwerpobject')
export const OnderwerpobjectList = listOf(Onderwerpobject, 'OnderwerpobjectList')

export const Partij = z
  .object({
    uuid: z.uuid(),
    url: z.url(),
    nummer: z.string(),
    soortPartij: z.literal('persoon'),
    indicatieActief: z.boolean(),
    voorkeurstaal: z.string(),
    partijIdentificatie: z.object({ contactnaam: z.object({ voornaam: z.string().nullable(), achternaam: z.string().nullable() }) }),
    digitaleAdressen: z.array(z.object({ soortDigitaalAdres: z.enum(['email', 'telefoonnummer']), adres: z.string() })),
  })
  .openapi('Partij')

/** A contact moment with its relations in one message, as `maak-klantcontact` of Open Klant has it. */
export const MaakKlantcontact = z
  .object({
    klantcontact: z.object({
      uuid: z.uuid().openapi({ description: 'Made by the sender; the same again is the same contact' }),
      kanaal: coded.kanaal,
      inhoud: coded.inhoud.optional(),
      indicatieContactGelukt: z.boolean().default(true),
      plaatsgevondenOp: moment,
      toegang: codes.toegang,
      uitkomst: codes.uitkomst,
    }),
    betrokkene: z.object({ wasPartij: z.object({ uuid: z.uuid() }), rol: z.enum(['klant']).default('klant') }),
    onderwerpobject: z.object({ onderwerpobjectidentificator: identificator.extend({ objectId: ownCaseNumber }) }).optional(),
  })
  .openapi('MaakKlantcontact')
export const GemaaktKlantcontact = z
  .object({ klantcontact: Klantcontact, betrokkene: Betrokkene, onderwerpobject: Onderwerpobject.nullable() })
  .openapi('GemaaktKlantcontact')
