import { z } from '@hono/zod-openapi'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { blankForm, type FormState } from '../../platform/form.ts'
import { read, write, type RequestContext } from '../../platform/request.ts'
import { form, page, type Route } from '../../platform/route.ts'
import { ownFile } from '../../modules/people/index.ts'
import { conceptsById, correctSkill, disputeSkill, noteSkill, removeSkill, skillsOf } from '../../modules/skills/index.ts'
import { texts } from '../texts.ts'
import { OneSkillPage, OWN_SKILLS, OwnSkillsPage } from './page.tsx'
import { AddSkill, CorrectSkill, DisputeSkill, OwnSkillsQuery, TakeAway } from './schema.ts'
import { conceptOption, foundFor, recordOf } from './shown.ts'

const own = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

async function recordPage(
  c: RequestContext,
  { zoek: typed, regio }: { zoek?: string | undefined; regio?: string | undefined },
  state?: FormState,
) {
  const given = await read(c, async (tx, actor) => ({
    record: await recordOf(tx, ownFile(actor), { language: c.language, today: actor.today, figuresOf: regio }),
    found: await choicesFor(c, tx, typed, state),
  }))
  return <OwnSkillsPage t={texts(c)} {...given} typed={typed} today={c.actor.today} form={state ?? blankForm()} />
}

/** What was found for the words; for a form that comes back what was chosen. */
async function choicesFor(c: RequestContext, tx: Tx, typed: string | undefined, state: FormState | undefined) {
  if (state) {
    const chosen = z.uuid().safeParse(state.values.conceptId)
    return [...(await conceptsById(tx, chosen.success ? [chosen.data] : [], c.language)).values()].map(conceptOption)
  }
  return foundFor(tx, typed, c.language)
}

async function onePage(c: RequestContext, id: unknown, state?: FormState) {
  const skill = await read(c, async (tx, actor) => {
    const { regionCode, personId } = ownFile(actor)
    return (await skillsOf(tx, regionCode, personId, c.language)).find((row) => row.id === id) ?? notFound()
  })
  return <OneSkillPage t={texts(c)} skill={skill} form={state ?? blankForm({ skillId: skill.id, howLearnt: skill.howKnown })} />
}

/** A person reads and corrects their own record of work and skills. policy: C3 */
export const ownSkillRoutes: Route[] = [
  page({
    get: OWN_SKILLS,
    ...own,
    query: OwnSkillsQuery,
    show: (c, { query }) => (query.wat ? onePage(c, query.wat) : recordPage(c, query)),
  }),
  form({
    post: OWN_SKILLS,
    ...own,
    form: AddSkill,
    async submit(c, { input }) {
      await write(c, (tx, actor) => noteSkill(tx, actor, ownFile(actor), { conceptId: input.conceptId, howKnown: input.howLearnt }))
      return c.href(OWN_SKILLS)
    },
    again: (c, { form: state }) => recordPage(c, {}, state),
  }),
  form({
    post: `${OWN_SKILLS}/verbetering`,
    ...own,
    form: CorrectSkill,
    async submit(c, { input }) {
      await write(c, (tx, actor) => correctSkill(tx, actor, ownFile(actor), input.skillId, input.howLearnt))
      return c.href(OWN_SKILLS)
    },
    again: (c, { form: state }) => onePage(c, state.values.skillId, state),
  }),
  form({
    post: `${OWN_SKILLS}/klopt-niet`,
    ...own,
    form: DisputeSkill,
    async submit(c, { input }) {
      await write(c, (tx, actor) => disputeSkill(tx, actor, ownFile(actor), input.skillId, input.disputedWords))
      return c.href(OWN_SKILLS)
    },
    again: (c, { form: state }) => onePage(c, state.values.skillId, state),
  }),
  form({
    post: `${OWN_SKILLS}/weg`,
    ...own,
    form: TakeAway,
    async submit(c, { input }) {
      await write(c, (tx, actor) => removeSkill(tx, actor, ownFile(actor), input.skillId))
      return c.href(OWN_SKILLS)
    },
    again: (c, { form: state }) => onePage(c, state.values.skillId, state),
  }),
]
