import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { readReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { Alert, Heading, Page, SearchBar } from '../../../platform/ui/index.ts'
import { regionsOf } from '../queries.ts'
import type { nl } from '../texts.nl.ts'
import { texts } from '../texts.ts'

const ByNumber = z.object({ nummer: z.string().trim().max(40).optional().catch(undefined) })

/** Where a number leads for this reader: the file when that is open to them, else what their organisation received. */
async function whereIs(tx: Tx, actor: Actor, reference: string, received: string): Promise<string | null> {
  const row = await tx
    .selectFrom('plans.referral as r')
    .select(['r.regionCode', 'r.id', 'r.personId', 'r.state', 'r.providerOrganisation'])
    .select([
      sql<boolean>`people.sees(r.region_code, r.person_id)`.as('open'),
      sql<boolean>`plans.referral_hidden(r.region_code, r.id, r.plan_id, r.service_id, r.provider_organisation, r.sender_account)`.as(
        'hidden',
      ),
    ])
    .where('r.regionCode', 'in', regionsOf(actor))
    .where('r.reference', '=', reference)
    .executeTakeFirst()
  if (!row || row.hidden) return null
  touched(tx, row.regionCode, row.personId, 'referral')
  if (row.open) return `/werk/personen/${row.personId}/doorverwijzingen/${row.id}`
  return row.providerOrganisation === actor.organisationId && row.state !== 'announced' ? `${received}/${row.id}` : null
}

async function numberPage(c: RequestContext, action: string, received: string, typed: string | undefined) {
  const t = texts(c)
  const reference = typed ? readReference(typed) : null
  const href = reference ? await read(c, (tx, actor) => whereIs(tx, actor, reference, received)) : null
  if (href) return c.hono.redirect(c.href(href), 303)
  const problem = typed ? (reference ? t.now.byNumber.none : t.now.byNumber.wrong) : null
  return <NumberPage t={t} action={action} typed={typed} problem={problem} />
}

function NumberPage({ t, action, typed, problem }: { t: typeof nl; action: string; typed: string | undefined; problem: string | null }) {
  const { title, label, hint } = t.now.byNumber
  return (
    <Page title={title}>
      <Heading level={1}>{title}</Heading>
      {problem && (
        <Alert tone="warning" live>
          {problem}
        </Alert>
      )}
      <SearchBar action={action} name="nummer" label={label} hint={hint} {...(typed && { value: typed })} />
    </Page>
  )
}

const AT_DESK = '/werk/doorverwijzing'
const AT_PROVIDER = '/aanbieder/doorverwijzing'

/** A referral by the number that people say on the phone. */
export const numberRoutes: Route[] = [
  page({
    get: AT_DESK,
    may: ['guide', 'partner'],
    purpose: 'guidance',
    query: ByNumber,
    show: (c, { query }) => numberPage(c, AT_DESK, '/werk/doorverwijzingen', query.nummer),
  }),
  page({
    get: AT_PROVIDER,
    may: ['provider'],
    purpose: 'referral',
    query: ByNumber,
    show: (c, { query }) => numberPage(c, AT_PROVIDER, '/aanbieder/doorverwijzingen', query.nummer),
  }),
]
