import { z } from '@hono/zod-openapi'
import { ownCaseNumber } from '../../contacts/index.ts'
import { QUESTION_KINDS } from '../../policy/index.ts'
import { MunicipalityCode } from '../../regions/index.ts'
import { explanation, name, phone, reads, REASONS, RETURN_REASONS, STATES } from '../schema.ts'

/** A handover as systems send it. */
export const ApiHandover = z
  .object({
    id: z.uuid(),
    firstName: name(60),
    lastName: name(90),
    email: z.email().max(254).optional(),
    phone: phone.optional(),
    /** What is sent to this person is written in it; Dutch where it is not said. */
    language: reads.optional(),
    municipality: MunicipalityCode,
    questionKind: z.enum(QUESTION_KINDS),
    reason: z.enum(REASONS),
    explanation: explanation.optional(),
    ownCaseNumber: ownCaseNumber.optional(),
    urgent: z.boolean().default(false),
    obliged: z.boolean().default(false),
    agreed: z.boolean().default(false),
  })
  .openapi('NewHandover')
export const ApiReturn = z.object({ reason: z.enum(RETURN_REASONS), note: explanation.optional() }).openapi('HandoverReturn')

export const HandoverAnswer = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    regionCode: z.string(),
    personId: z.uuid(),
    state: z.enum(STATES),
    questionKind: z.enum(QUESTION_KINDS),
    holder: z.object({ id: z.uuid(), name: z.string() }),
    acceptBy: z.iso.date(),
    pickUpBy: z.iso.date().nullable(),
    ownCaseNumber: z.string().nullable(),
    history: z.array(z.object({ from: z.string(), to: z.string(), because: z.string(), at: z.iso.datetime(), acceptBy: z.iso.date() })),
  })
  .openapi('Handover')

export const HandoverQuery = z.object({
  state: z.enum(STATES).optional(),
  /** What your organisation holds, or what it sent. */
  side: z.enum(['holder', 'sender']).default('holder'),
  ownCaseNumber: ownCaseNumber.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export const HandoverList = z.object({ items: z.array(HandoverAnswer), next: z.string().nullable() }).openapi('HandoverList')

export const PutOwnNumber = z.object({ ownCaseNumber }).openapi('OwnNumber')

// Source: VNG Klantinteracties: a task that follows from a contact.
export const InterneTaak = z
  .object({
    uuid: z.uuid(),
    url: z.url(),
    nummer: z.string(),
    gevraagdeHandeling: z.string(),
    toelichting: z.string(),
    status: z.enum(['te_verwerken', 'verwerkt']),
    toegewezenAanActor: z.object({ uuid: z.uuid(), naam: z.string(), soortActor: z.literal('organisatorische_eenheid') }),
    toegewezenOp: z.iso.datetime({ offset: true }),
    uiterlijkeDatum: z.iso.date(),
    betreftPartij: z.object({ uuid: z.uuid(), url: z.url() }),
  })
  .openapi('InterneTaak')
export const InterneTaakQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
})
export const InterneTaakList = z
  .object({ count: z.int(), next: z.url().nullable(), previous: z.url().nullable(), results: z.array(InterneTaak) })
  .openapi('InterneTaakList')
