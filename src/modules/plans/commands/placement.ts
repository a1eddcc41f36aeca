import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { tellLater } from '../../../platform/outbox.ts'
import { planMoments } from '../aftercare/moments.ts'
import { requirePlan } from '../queries.ts'
import { AFTERCARE_MONTHS, OUTCOME_MONTHS } from '../rules.ts'
import type { NewPlacement } from '../schema.ts'

interface File {
  regionCode: string
  id: string
}

/** Records that somebody works, with months of aftercare and the moments to ask how it goes. policy: D10, F5 */
export async function recordPlacement(tx: Tx, actor: Actor, person: File, input: z.output<typeof NewPlacement>): Promise<void> {
  if (input.startedOn > monthsAfter(actor.today, 6)) invalid('startedOn', 'tooFarAhead')
  const plan = await requirePlan(tx, person)
  const key = { regionCode: person.regionCode, personId: person.id }
  const aftercare = input.referralId
    ? await tx
        .selectFrom('plans.referral')
        .select('providerOrganisation')
        .where('regionCode', '=', person.regionCode)
        .where('personId', '=', person.id)
        .where('id', '=', input.referralId)
        .executeTakeFirst()
    : undefined
  if (input.referralId && !aftercare) notFound()
  const guidedBy = input.guidedBy ?? 'nobody'
  if (guidedBy === 'provider' && !aftercare) invalid('guidedBy', 'whichReferral')
  const aftercareOrganisation = aftercare?.providerOrganisation ?? actor.organisationId!
  const aftercareUntil = monthsAfter(input.startedOn, AFTERCARE_MONTHS)
  const added = await tx
    .insertInto('plans.placement')
    .values({
      ...key,
      id: input.id,
      planId: plan.id,
      referralId: input.referralId ?? null,
      hoursPerWeek: input.hoursPerWeek,
      contract: input.contract,
      startedOn: input.startedOn,
      aftercareUntil,
      aftercareOrganisation,
      guidedBy,
      endsWhen: input.endsWhen ?? 'six-months',
      recordedBy: actor.accountId!,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'placement')
  if (added.numInsertedOrUpdatedRows === 0n) return
  await tx
    .insertInto('plans.placementText')
    .values({ ...key, placementId: input.id, employer: input.employer, occupation: input.occupation })
    .execute()
  await tx
    .insertInto('plans.outcome')
    .values(
      OUTCOME_MONTHS.map((months) => ({
        ...key,
        id: newId(),
        placementId: input.id,
        months,
        dueOn: monthsAfter(input.startedOn, months),
        askedOn: null,
        answer: null,
        answeredOn: null,
        stepId: null,
      })),
    )
    .execute()
  await planMoments(tx, actor, {
    ...key,
    id: input.id,
    planId: plan.id,
    startedOn: input.startedOn,
    guidedBy,
    aftercareOrganisation,
    aftercareUntil,
  })
  await tellLater(tx, actor, 'nl.wegwijzer.plans.placement-made.v1', {
    regionCode: person.regionCode,
    subject: input.id,
    data: { personId: person.id },
  })
}
