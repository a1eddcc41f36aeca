import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Option } from '../../platform/ui/index.ts'
import { accountNames } from '../access/index.ts'
import type { appointmentsOf } from '../appointments/index.ts'
import { serviceNames } from '../catalogue/index.ts'
import { barredWorkers, namesAcross } from '../people/index.ts'
import { organisationsById } from '../regions/index.ts'
import { derivedSteps } from './board/derived.ts'
import { asItWas } from './refer/as-it-was.ts'
import { dayOf } from './refer/who-acts.tsx'
import { planOf, referralsOf, stepsOf, type ReferralRow, type StepRow } from './queries.ts'
import { outcomesOf, placementsOf } from './outcome-queries.ts'
import { unmetOf } from './unmet/note.ts'
import type { nl } from './texts.nl.ts'

/** Names of services and organisations that a list of referrals needs, one query each. */
export async function namesFor(
  tx: Tx,
  referrals: readonly ReferralRow[],
  steps: readonly Pick<StepRow, 'ownerOrganisation' | 'handedOrganisation'>[] = [],
) {
  const services = await serviceNames(
    tx,
    referrals.map((row) => row.serviceId),
  )
  const organisations = await organisationsById(tx, [
    ...referrals.map((row) => row.providerOrganisation),
    ...steps.flatMap((step) => [step.ownerOrganisation, step.handedOrganisation].filter((id) => id !== null)),
  ])
  return {
    service: (id: string) => services.get(id) ?? '',
    organisation: (id: string | null) => (id ? (organisations.get(id)?.name ?? '') : ''),
  }
}

/** What a step is called: its words, or for a step the program made what it is for. */
export function stepTitle(t: typeof nl, step: { kind: string; title: string | null; placementId?: string | null }): string | null {
  return step.title ?? t.madeSteps[step.placementId ? 'moment' : step.kind] ?? null
}

/** Who can do a step: the person, the guide, or a partner of the region. */
export function ownerOptions(t: typeof nl, partners: readonly { id: string; name: string }[]): Option[] {
  return [
    { value: 'person', label: t.owners.person! },
    { value: 'guide', label: t.owners.guide! },
    ...partners.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

/** Who does a step: whom it went on to when the plan ended, else whose it is. */
const doer = (step: Pick<StepRow, 'handedTo' | 'ownerKind'>) => step.handedTo ?? step.ownerKind

/** Names of the persons of these rows, one query per region. */
export async function personNames(
  tx: Tx,
  rows: readonly { regionCode: string; personId: string }[],
): Promise<(row: { personId: string }) => string> {
  const names = await namesAcross(tx, rows)
  return (row) => names.get(row.personId) ?? ''
}

/** A file's plan with names in place of ids, as this reader may know it, with these appointments as steps; null while there is none. */
export async function planShown(
  tx: Tx,
  actor: Actor,
  t: typeof nl,
  regionCode: string,
  personIds: readonly string[],
  appointments: Awaited<ReturnType<typeof appointmentsOf>> = [],
) {
  const plan = await planOf(tx, regionCode, personIds)
  if (!plan) return null
  const steps = await stepsOf(tx, actor, regionCode, personIds, plan.leadAccount)
  const referrals = await referralsOf(tx, regionCode, personIds)
  const work = await placementsOf(tx, regionCode, personIds)
  const outcomes = await outcomesOf(tx, regionCode, personIds)
  const names = await namesFor(tx, referrals, steps)
  // Whoever the person keeps out of the file is not who to ask; the organisation is.
  const barred = (await barredWorkers(tx, actor, regionCode, personIds)).has(plan.leadAccount)
  const handlers = await accountNames(tx, [plan.leadAccount, ...referrals.flatMap((row) => row.handlerAccount ?? [])])
  const lead = barred ? undefined : handlers.get(plan.leadAccount)
  const organisations = await organisationsById(tx, [
    plan.leadOrganisation,
    ...work.map((one) => one.aftercareOrganisation),
    ...appointments.map((one) => one.organisationId),
  ])
  const forPerson = actor.kind === 'person'
  const unmet = await unmetOf(tx, regionCode, personIds)
  const owner = (step: StepRow) => {
    if (step.hidden) return t.owners.organisation!
    const who = doer(step)
    if (who === 'organisation') return names.organisation(step.handedTo === null ? step.ownerOrganisation : step.handedOrganisation)
    if (who === 'person') return t.owners[forPerson ? 'you' : 'person']!
    return t.owners[forPerson ? 'contact' : 'guide']!
  }
  const named = referrals.map((row) => ({
    ...row,
    service: row.hidden ? t.plan.other : names.service(row.serviceId),
    provider: row.hidden ? t.owners.organisation! : names.organisation(row.providerOrganisation),
  }))
  const unmetShown = (step: StepRow) => {
    const why = step.hidden ? undefined : unmet.get(step.id)
    if (!why) return null
    const next = steps.find(({ id }) => id === why.nextStep)
    return {
      scheme: why.scheme,
      excludedBecause: why.excludedBecause,
      next: next && !next.hidden && next.dueOn ? { title: stepTitle(t, next) ?? '', owner: owner(next), dueOn: next.dueOn } : null,
    }
  }
  return {
    plan,
    outcomes: outcomes.map((one) => ({
      ...one,
      callBy: steps.find((step) => step.id === one.stepId && step.state === 'open')?.dueOn ?? null,
    })),
    leadOrganisation: organisations.get(plan.leadOrganisation)?.name ?? '',
    leadPhone: organisations.get(plan.leadOrganisation)?.phone ?? null,
    leadName: [lead, organisations.get(plan.leadOrganisation)?.name].filter(Boolean).join(', '),
    steps: steps.map((step) => ({
      id: step.id,
      title: step.hidden ? null : stepTitle(t, step),
      kind: step.kind,
      owner: owner(step),
      dueOn: step.dueOn,
      state: step.state,
      decision: step.decision,
      mine: doer(step) === 'person',
      busy: step.busySince !== null,
      special: step.sensitivity === 'special' && !step.hidden,
      unmet: unmetShown(step),
    })),
    derived: derivedSteps(t, {
      today: actor.today,
      openedAt: plan.openedAt,
      forPerson,
      appointments: appointments.map((row) => ({
        ...row,
        organisation: organisations.get(row.organisationId)?.name ?? '',
        href: forPerson ? '/mijn/afspraken' : row.organisationId === actor.organisationId ? `/werk/afspraken/${row.id}` : null,
      })),
      referrals: named.map((row) => ({
        ...row,
        day: row.hidden ? null : dayOf(row, null),
        href: row.hidden
          ? null
          : forPerson
            ? `/mijn/doorverwijzingen/${row.id}`
            : `/werk/personen/${row.personId}/doorverwijzingen/${row.id}`,
      })),
    }),
    referrals: named.map((row) => ({
      id: row.id,
      reference: row.reference,
      service: row.service,
      asItWas: asItWas(row),
      provider: row.provider,
      state: row.state,
      href: forPerson || row.hidden ? null : `/werk/personen/${row.personId}/doorverwijzingen/${row.id}`,
      acceptBy: row.acceptBy,
      goesAlong: row.goesAlong,
      handler: row.handlerAccount && !row.hidden ? (handlers.get(row.handlerAccount) ?? null) : null,
      intake: row.intakeOn && row.intakeAt && !row.hidden ? { on: row.intakeOn, at: row.intakeAt, place: row.intakePlace } : null,
      holdUntil: row.holdUntil,
      startsOn: row.startsOn,
      sessionOn: row.sessionOn,
      endsOn: row.endsOn,
      day: row.hidden ? null : dayOf(row, null),
      proposed: row.proposedKind && row.proposedBy ? { kind: row.proposedKind, answerBy: row.proposedBy } : null,
    })),
    work: work.map((one) => ({ ...one, aftercare: organisations.get(one.aftercareOrganisation)?.name ?? '' })),
  }
}
