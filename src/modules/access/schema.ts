import { z } from '@hono/zod-openapi'
import type { Role } from '../../platform/actor.ts'
import { RegionCode } from '../regions/index.ts'

/** For whom one signs in: each audience has an identity provider of its own. */
export const AUDIENCES = ['person', 'employer', 'staff'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Roles that are given; the others follow from how somebody came in. Source: requirements 1.2. */
export const GIVEN_ROLES = [
  'partner',
  'host',
  'editor',
  'organisation-admin',
  'guide',
  'mediator',
  'private-mediator',
  'provider',
  'coordinator',
  'board-member',
  'privacy-officer',
  'auditor',
  'administrator',
] as const satisfies readonly Role[]
export type GivenRole = (typeof GIVEN_ROLES)[number]

/** Scopes of the API that a client can have. */
export const SCOPES = ['handovers', 'contacts', 'appointments'] as const

export const AudienceParam = z.object({ audience: z.enum(AUDIENCES) })
export const SIGN_IN_PROBLEMS = [
  'geannuleerd',
  'verlopen',
  'niet-gelukt',
  'niveau',
  'bsn',
  'geen-bedrijf',
  'geblokkeerd',
  'storing',
] as const
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number]

/** What comes along when somebody goes to sign in. Anything odd in it is dropped, never an error page. */
export const SignInQuery = z.object({
  terug: z.string().max(2000).optional().catch(undefined),
  hint: z.string().max(80).optional().catch(undefined),
  fout: z.enum(SIGN_IN_PROBLEMS).optional().catch(undefined),
})

export const AccountParam = z.object({ id: z.uuid() })
export const GrantParam = z.object({ id: z.uuid(), grant: z.uuid() })

/** The list of who has which role. */
export const AccountSearch = z.object({
  vanaf: z.string().max(400).optional().catch(undefined),
  nummer: z.string().trim().max(20).optional().catch(undefined),
})

/** A role as it is given. */
export const GiveRole = z.object({
  role: z.enum(GIVEN_ROLES).meta({ input: 'select' }),
  regionCode: RegionCode.optional().meta({ input: 'select' }),
  organisation: z.string().trim().min(2).max(120).optional(),
  employedBy: z.string().trim().min(2).max(120).optional(),
  fromOn: z.iso.date().optional().meta({ input: 'date' }),
  untilOn: z.iso.date().optional().meta({ input: 'date' }),
})
export type GiveRole = z.output<typeof GiveRole>

export const ChooseWorkplace = z.object({
  workplace: z.string().max(200).meta({ input: 'radio' }),
  terug: z.string().max(2000).optional().meta({ input: 'hidden' }),
})

/** A system of an organisation that uses the API. */
export const NewApiClient = z.object({
  id: z.uuid().optional(),
  clientId: z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/),
  organisationId: z.uuid(),
  name: z.string().min(1).max(120),
  publicJwk: z.looseObject({ kty: z.enum(['EC', 'RSA']) }).refine((jwk) => !('d' in jwk), 'a public key'),
  scopes: z.array(z.enum(SCOPES)),
  regions: z.array(z.union([RegionCode, z.literal('*')])).min(1),
  /** Asked for by the organisation itself on this day, and not let in yet. */
  askedOn: z.iso.date().nullable().default(null),
})
export type NewApiClient = z.input<typeof NewApiClient>

/** What the token endpoint is asked. Source: RFC 6749 4.4, RFC 7523. */
export const TokenRequest = z.object({
  grant_type: z.literal('client_credentials'),
  client_assertion_type: z.literal('urn:ietf:params:oauth:client-assertion-type:jwt-bearer'),
  client_assertion: z.string().openapi({
    description:
      'A JWT signed with the key of the client (PS256, ES256 or RS256): iss and sub are the client, aud is this address, exp at most five minutes ahead, jti used once',
  }),
  client_id: z.string().optional(),
  scope: z.string().optional().openapi({ description: 'All scopes of the client when left out', example: 'handovers' }),
})

/** What the token endpoint answers. Source: RFC 6749 5.1. */
export const TokenAnswer = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.int(),
  scope: z.string(),
})
