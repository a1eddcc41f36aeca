import type { Actor } from '../../../platform/actor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Option } from '../../../platform/ui/index.ts'
import { serviceNames } from '../../catalogue/index.ts'
import { type SightRow } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { planOf, referralsOf, stepsOf } from '../queries.ts'
import { stepTitle } from '../shown.ts'
import { isOpen } from '../states.ts'
import type { nl } from '../texts.nl.ts'
import { conversationsShown, type SharedConversation } from './conversations.ts'
import type { File } from './item.ts'
import { sharingsOf, sightsBeside, talkBy, type SharingRow } from './queries.ts'
import { mayBeShown, wayBack, type SeenAs, type WayBack } from './rules.ts'
import type { ItemKind } from './schema.ts'

/** An organisation that sees one part: as what, until when, and what can be done about it. */
export interface Viewer {
  organisationId: string
  name: string
  as: SeenAs
  until: string | null
  back: WayBack
}
export interface SharedPart {
  kind: ItemKind
  id: string
  title: string
  confidential: boolean
  /** The own part of a step that is a decision, a task, or the course of a referral. */
  stepKind: string | null
  /** It still goes on. */
  open: boolean
  viewers: Viewer[]
  kept: { organisationId: string; name: string; since: string; talkBy: string | null }[]
  /** Whom it could be shown to. */
  others: Option[]
}
export interface WholeFile {
  name: string
  because: string
  until: string | null
}
export interface SharingShown {
  planId: string
  lead: string
  phone: string | null
  whole: WholeFile[]
  partly: WholeFile[]
  parts: SharedPart[]
  conversations: SharedConversation[]
}

interface Seen {
  sights: SightRow[]
  sharings: SharingRow[]
  name: (id: string) => string
  whole: Set<string>
}

/** Per part of the plan who sees it, why, until when, and what the person can do about it; null while there is no plan. policy: E1, L2 */
export async function sharingShown(tx: Tx, actor: Actor, t: typeof nl, file: File): Promise<SharingShown | null> {
  const plan = await planOf(tx, file.regionCode, file.ids)
  if (!plan) return null
  const steps = await stepsOf(tx, actor, file.regionCode, file.ids, plan.leadAccount)
  const referrals = await referralsOf(tx, file.regionCode, file.ids)
  const sights = await sightsBeside(tx, actor, file.regionCode, file.ids, [...steps, ...referrals])
  const sharings = await sharingsOf(tx, file.regionCode, file.ids)
  const services = await serviceNames(
    tx,
    referrals.map((row) => row.serviceId),
  )
  const organisations = await organisationsById(tx, [
    plan.leadOrganisation,
    ...sights.map((row) => row.organisationId),
    ...sharings.map((row) => row.organisationId),
  ])
  const name = (id: string) => organisations.get(id)?.name ?? ''
  const whole = new Set(sights.filter((row) => row.scope === 'file').map((row) => row.organisationId))
  const seen = { sights, sharings, name, whole }
  const part = (kind: ItemKind, id: string, given: Given) => partOf(seen, kind, id, given)
  return {
    planId: plan.id,
    conversations: await conversationsShown(tx, file, { lead: plan.leadOrganisation, whole, name }),
    lead: name(plan.leadOrganisation),
    phone: organisations.get(plan.leadOrganisation)?.phone ?? null,
    whole: byOrganisation(seen, (row) => row.scope === 'file', plan.leadOrganisation),
    partly: byOrganisation(seen, (row) => row.scope === 'part' && !whole.has(row.organisationId)),
    parts: [
      part('goal', plan.id, { title: plan.goal ?? t.sharing.goal, sensitivity: 'normal', stepKind: null, state: 'open', owner: null }),
      ...steps
        .filter((step) => !step.hidden)
        .map((step) =>
          part('step', step.id, {
            title: stepTitle(t, step) ?? '',
            sensitivity: step.sensitivity,
            stepKind: step.kind,
            state: step.state,
            owner: step.ownerOrganisation,
          }),
        ),
      ...referrals
        .filter((row) => !row.hidden)
        .map((row) =>
          part('referral', row.id, {
            title: services.get(row.serviceId) ?? '',
            sensitivity: row.confidential ? 'discreet' : 'normal',
            stepKind: null,
            state: row.state,
            owner: row.state === 'announced' ? null : row.providerOrganisation,
          }),
        ),
    ].filter((one) => one.kind === 'goal' || one.stepKind === null || one.viewers.length > 0 || one.kept.length > 0 || one.open),
  }
}

interface Given {
  title: string
  sensitivity: string
  stepKind: string | null
  state: string
  owner: string | null
}

function partOf(seen: Seen, kind: ItemKind, id: string, given: Given): SharedPart {
  const { sights, sharings, name, whole } = seen
  const mine = sharings.filter((row) => row.itemId === id)
  const knows = (organisation: string) => sights.find((row) => row.organisationId === organisation && !whole.has(organisation))
  const viewer = (organisationId: string, as: SeenAs, until: string | null): Viewer => ({
    organisationId,
    name: name(organisationId),
    as,
    until,
    back: wayBack({ kind, stepKind: given.stepKind, state: given.state }, as),
  })
  const kept = mine.filter((row) => row.effect === 'stopped')
  const own = given.owner
  const doing = own && knows(own) && !kept.some((row) => row.organisationId === own) ? own : null
  const shown = mine.filter((row) => row.effect === 'given' && knows(row.organisationId))
  const taken = [own, ...shown.map((row) => row.organisationId)]
  const involved = [...new Set(sights.filter(helps).map((row) => row.organisationId))]
  return {
    kind,
    id,
    title: given.title,
    confidential: !mayBeShown(given.sensitivity),
    stepKind: given.stepKind,
    open: kind === 'referral' ? isOpen(given.state) : given.state === 'open',
    viewers: [
      ...(doing ? [viewer(doing, 'own', sights.find((row) => row.record === id)?.untilOn ?? null)] : []),
      ...shown.map((row) => viewer(row.organisationId, 'given', null)),
    ],
    kept: kept.map((row) => ({
      organisationId: row.organisationId,
      name: name(row.organisationId),
      since: dateOf(row.fromAt),
      talkBy: kind === 'step' && given.state === 'open' ? talkBy(row.fromAt) : null,
    })),
    others: !mayBeShown(given.sensitivity)
      ? []
      : involved
          .filter((one) => !whole.has(one) && !taken.includes(one))
          .map((one) => ({ value: one, label: name(one) }))
          .sort((a, b) => a.label.localeCompare(b.label)),
  }
}

/** Who does a task or a course can be shown more. */
function helps(row: SightRow): boolean {
  return row.because === 'task' || row.because === 'referral'
}

/** Each organisation once, with why it looks and until when. */
function byOrganisation({ sights, name }: Seen, fits: (row: SightRow) => boolean, lead: string | null = null): WholeFile[] {
  const rows = Map.groupBy(sights.filter(fits), (row) => row.organisationId)
  return [...rows]
    .map(([organisation, all]) => ({
      name: name(organisation),
      because: organisation === lead ? 'lead' : all.at(-1)!.because,
      until: all.some((row) => row.untilOn === null)
        ? null
        : all
            .map((row) => row.untilOn!)
            .sort()
            .at(-1)!,
    }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
