import { blankForm, type FormState } from '../platform/form.ts'
import { dateOf } from '../platform/clock.ts'
import type { Tx } from '../platform/db/context.ts'
import { read, write, type RequestContext } from '../platform/request.ts'
import { form, page, type Route } from '../platform/route.ts'
import { formatIn } from '../platform/ui/index.ts'
import { appointmentsOf } from '../modules/appointments/index.ts'
import { contactsOf, draftsOf, lifeDomainsOf } from '../modules/contacts/index.ts'
import { givenAnswersOf, handoversOf } from '../modules/intake/index.ts'
import { idsOf, requireFile, safeContactOf, type Person } from '../modules/people/index.ts'
import { planShown, texts as planTexts } from '../modules/plans/index.ts'
import { organisationsById } from '../modules/regions/index.ts'
import { noteSkill, skillsOf } from '../modules/skills/index.ts'
import { nextInPlan } from './next-step.ts'
import { PersonPage, type Happened } from './pages/person-page.tsx'
import { SkillsPage } from './pages/skills-page.tsx'
import { NoteSkillForm, PersonParams, SkillSearch } from './schema.ts'
import { foundFor, recordOf } from './skills/shown.ts'
import { texts } from './texts.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }

async function personPage(c: RequestContext, personId: string) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const ids = await idsOf(tx, person.regionCode, person.id)
    const plan = await planShown(tx, actor, planTexts(c), person.regionCode, ids)
    return {
      person,
      ...(await timelineOf(c, tx, person, ids)),
      lead: plan && plan.plan.endedOn === null ? plan.leadName : null,
      next: plan ? nextInPlan(plan) : null,
      safe: await safeContactOf(tx, person.regionCode, person.id),
      skills: (await skillsOf(tx, person.regionCode, person.id, c.language)).map((skill) =>
        skill.disputedAt ? `${skill.label} (${texts(c).ownSkills.disputedDesk})` : skill.label,
      ),
      domains: await lifeDomainsOf(tx, person.regionCode, person.id),
      answers: await givenAnswersOf(tx, person.regionCode, ids, c.language),
      drafts: await draftsOf(tx, actor, person.regionCode, ids),
    }
  })
  return <PersonPage t={texts(c)} today={c.actor.today} {...given} />
}

/** Conversations, appointments and handovers in one line of time, the newest first; and by name who asks something of the person. */
async function timelineOf(
  c: RequestContext,
  tx: Tx,
  person: Person,
  ids: string[],
): Promise<{ happened: Happened[]; obligedBy: string | null }> {
  const t = texts(c)
  const f = formatIn(c.language)
  const contacts = await contactsOf(tx, person.regionCode, ids)
  const appointments = await appointmentsOf(tx, person.regionCode, ids)
  const handovers = await handoversOf(tx, person.regionCode, ids)
  const organisations = await organisationsById(
    tx,
    [...contacts, ...appointments]
      .map((one) => one.organisationId)
      .concat(handovers.map((one) => one.senderOrganisation))
      .concat(contacts.flatMap((row) => row.before.map((was) => was.correctedOrganisation)))
      .concat(person.obligedBy ?? []),
  )
  const by = (id: string) => organisations.get(id)?.name ?? ''
  const all = [
    ...contacts.map((row) => ({
      on: row.happenedOn,
      key: row.id,
      when: f.date(row.happenedOn),
      title: t.person.contactKinds.conversation,
      by: by(row.organisationId),
      href: null,
      contact: { row, organisations: new Map(row.before.map((was) => [was.correctedOrganisation, by(was.correctedOrganisation)])) },
    })),
    ...appointments.map((row) => ({
      on: row.onDate,
      key: row.id,
      when: `${f.date(row.onDate)}, ${f.time(row.atTime)}`,
      title: t.person.contactKinds.appointment,
      by: by(row.organisationId),
      href: `/werk/afspraken/${row.id}`,
      contact: null,
    })),
    ...handovers.map((row) => ({
      on: dateOf(row.madeAt),
      key: row.id,
      when: f.date(dateOf(row.madeAt)),
      title: t.person.contactKinds.handover,
      by: by(row.senderOrganisation),
      href: `/werk/overdrachten/${row.id}`,
      contact: null,
    })),
  ]
  return {
    happened: all.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.key.localeCompare(a.key))),
    obligedBy: person.obligedBy ? (organisations.get(person.obligedBy)?.name ?? null) : null,
  }
}

async function skillsPage(
  c: RequestContext,
  personId: string,
  { zoek: typed, regio }: { zoek?: string | undefined; regio?: string | undefined },
  state?: FormState,
) {
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return {
      personId: person.id,
      name: person.displayName,
      record: await recordOf(
        tx,
        { regionCode: person.regionCode, personId: person.id },
        { language: c.language, today: actor.today, figuresOf: regio },
      ),
      found: await foundFor(tx, typed, c.language),
    }
  })
  return <SkillsPage t={texts(c)} {...given} typed={typed} today={c.actor.today} form={state ?? blankForm()} />
}

/** One file at a desk: only for whom it is open. */
export const personRoutes: Route[] = [
  page({ get: '/werk/personen/:personId', ...guidance, params: PersonParams, show: (c, { params }) => personPage(c, params.personId) }),
  page({
    get: '/werk/personen/:personId/vaardigheden',
    may: ['guide'],
    purpose: 'guidance',
    params: PersonParams,
    query: SkillSearch,
    show: (c, { params, query }) => skillsPage(c, params.personId, query),
  }),
  form({
    post: '/werk/personen/:personId/vaardigheden',
    may: ['guide'],
    purpose: 'guidance',
    params: PersonParams,
    form: NoteSkillForm,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        const person = await requireFile(tx, actor, params.personId)
        await noteSkill(tx, actor, { regionCode: person.regionCode, personId: person.id }, input)
      })
      return c.href(`/werk/personen/${params.personId}/vaardigheden`)
    },
    again: (c, { params, form: state }) => skillsPage(c, params.personId, {}, state),
  }),
]
