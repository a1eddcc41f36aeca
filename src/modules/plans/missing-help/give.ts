import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, refuseUnless } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater, type Subscribers } from '../../../platform/outbox.ts'
import { reportMissing } from '../../catalogue/index.ts'
import { recordAgreement, safeContactOf, type Person } from '../../people/index.ts'
import { mailProblem } from '../shortlist/rules.ts'
import type { GiveHelp } from './schema.ts'

/**
 * Help that is not in the catalogue: the person gets its contact details now, by a mail that names nothing or on paper, and the
 * region looks at the entry. The file keeps that it was given; the entry says nothing of the person. policy: D4, L2
 */
export async function giveHelp(tx: Tx, actor: Actor, person: Person, input: z.output<typeof GiveHelp>): Promise<void> {
  refuseUnless(person.closedOn === null, 'plans.fileClosed', 409)
  const { givenHow, mailAgreed, ...help } = input
  const contact = await safeContactOf(tx, person.regionCode, person.id)
  const problem = mailProblem({ how: givenHow, mailAgreed }, { email: person.email, channel: contact?.channel ?? null })
  if (problem) invalid(problem.field === 'how' ? 'givenHow' : problem.field, problem.code)
  if (!(await reportMissing(tx, actor, help, person.regionCode))) return
  const key = { regionCode: person.regionCode, personId: person.id }
  const row = { id: input.id, entryId: input.id, organisationId: actor.organisationId!, givenBy: actor.accountId!, givenHow }
  await tx
    .insertInto('plans.missingHelp')
    .values({ ...key, ...row, givenAt: actor.now.toString() })
    .execute()
  touched(tx, person.regionCode, person.id, 'missing-help')
  if (givenHow === 'paper') return
  await recordAgreement(tx, actor, { ...key, what: 'missing-help', organisationId: null, record: input.id, agreed: true, how: 'desk' })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.help-given.v1', {
    regionCode: person.regionCode,
    subject: input.id,
    data: { personId: person.id },
  })
}

/** Whoever was given it hears what the region made of it. policy: D4 */
export const helpSubscribers: Subscribers = {
  'nl.wegwijzer.catalogue.missing-decided.v1': [
    {
      name: 'plans.help-decided',
      run: async (tx, { regionCode, subject }, actor) => {
        const rows = await tx
          .selectFrom('plans.missingHelp')
          .select(['id', 'personId'])
          .where('regionCode', '=', regionCode)
          .where('entryId', '=', subject)
          .execute()
        for (const { id, personId } of rows) {
          touched(tx, regionCode, personId, 'missing-help')
          await tellLater(tx, actor, 'nl.wegwijzer.plans.help-decided.v1', { regionCode, subject: id, data: { personId } })
        }
      },
    },
  ],
}
