import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { notFound } from '../../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import { read, type RequestContext } from '../../../../platform/request.ts'
import { accountNames } from '../../../access/index.ts'
import { personsOf } from '../../../people/index.ts'
import { hasOwnWorkRoute, policyOn } from '../../../policy/index.ts'
import { regionByCode } from '../../../regions/index.ts'
import { texts } from '../../texts.ts'
import { outcomesUnder } from '../commands/finish.ts'
import { VisitPage } from '../pages/visit-page.tsx'
import { eventsOf, findVisit } from '../queries.ts'
import { namesIn } from './queue-view.tsx'
import { suited } from '../rules.ts'
import { sittingsAt } from '../sitting.ts'

const MOST_FILES = 6

/** Files that are open to this guide; those with the name the visitor gave come first, others only where there are few. */
async function filesNamed(tx: Tx, actor: Actor, regionCode: string, name: string) {
  const all = (await personsOf(tx, actor)).filter((person) => person.regionCode === regionCode)
  const same = (first: string | null) => first !== null && first.toLowerCase() === name.trim().toLowerCase().split(' ')[0]
  return all
    .filter((person) => same(person.firstName))
    .slice(0, MOST_FILES)
    .map((person) => ({ id: person.id, name: `${person.displayName}, ${person.reference}` }))
}

/** One visit with everything that can be done from here. */
export async function visitPage(c: RequestContext, id: string, state?: FormState) {
  const t = texts(c).walkIn
  const given = await read(c, async (tx, actor) => {
    const visit = (await findVisit(tx, actor, id)) ?? notFound()
    const name = (await namesIn(tx, actor, [visit])).get(id) ?? ''
    const mine = visit.calledBy === actor.accountId
    const helping = mine && visit.state === 'called'
    const events = await eventsOf(tx, visit.regionCode, id)
    const sitting = helping ? await sittingsAt(tx, actor, visit.regionCode, visit.locationId) : []
    const workers = await accountNames(tx, [
      ...new Set([
        ...events.flatMap((event) => event.byAccount ?? []),
        ...sitting.map((one) => one.accountId),
        ...(visit.calledBy ? [visit.calledBy] : []),
      ]),
    ])
    const profile = await policyOn(tx, visit.regionCode, actor.today)
    return {
      visit,
      name,
      mine,
      by: visit.calledBy ? (workers.get(visit.calledBy) ?? null) : null,
      appointment: visit.personId
        ? `/werk/personen/${visit.personId}/afspraak`
        : `/regio/${(await regionByCode(tx, visit.regionCode, actor.today))?.slug}/afspraak`,
      files: helping && !visit.personId ? await filesNamed(tx, actor, visit.regionCode, name) : [],
      colleagues: suited(
        sitting.filter((one) => one.accountId !== actor.accountId),
        visit,
      ).map((one) => ({
        value: one.accountId,
        label: t.visit.colleague(workers.get(one.accountId) ?? '', one.counter),
        hint: [...one.languages.map((language) => t.languages[language]), ...one.kinds.map((kind) => t.kinds[kind])].join(', '),
      })),
      ownWork: hasOwnWorkRoute(profile),
      outcomes: outcomesUnder(profile).map((value) => ({ value, label: t.outcomes[value] ?? value })),
      events: events.map((event) => ({ what: event.what, at: event.at, by: workers.get(event.byAccount ?? '') ?? '' })),
    }
  })
  return (
    <VisitPage t={t} form={state ?? blankForm({ sentBy: 'self' })} now={c.actor.now} mayCall={c.actor.roles.includes('guide')} {...given} />
  )
}
