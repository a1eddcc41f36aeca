import { actsIn, hasRole, PARTS } from '../platform/actor.ts'
import { read, type RequestContext } from '../platform/request.ts'
import { page, type Route } from '../platform/route.ts'
import { appointmentsOf, placeName } from '../modules/appointments/index.ts'
import { followedOf, handoversOf } from '../modules/intake/index.ts'
import { findPerson, idsOf } from '../modules/people/index.ts'
import { answerDayOf, planShown, reportToSign, texts as planTexts } from '../modules/plans/index.ts'
import { locationById, regionByCode } from '../modules/regions/index.ts'
import { nextInPlan, talkIn } from './next-step.ts'
import { MinePage, NoFilePage } from './pages/mine-page.tsx'
import { texts } from './texts.ts'

const ACCOUNT_NUMBER = '/mijn/inlognummer'

/** What can be arranged alone; for who acts for another what the scope holds. */
function linksFor(c: RequestContext) {
  const t = texts(c).mine.links
  const { actor } = c
  const links: [boolean, string, string][] = [
    [actsIn(actor, 'money'), '/mijn/geld', texts(c).nav.myMoney],
    [actsIn(actor, 'file'), '/mijn/gegevens', t.details],
    [actsIn(actor, 'file'), '/mijn/contact', t.contact],
    [actsIn(actor, 'plan'), '/mijn/gesprekken', t.conversations],
    [actsIn(actor, 'plan'), '/mijn/vaardigheden', texts(c).ownSkills.title],
    [actsIn(actor, 'plan'), '/mijn/tijdlijn', texts(c).person.allInARow],
    [actsIn(actor, 'plan') || actsIn(actor, 'appointments'), '/mijn/berichten', t.messages],
    [hasRole(actor, 'person'), '/mijn/antwoorden', t.answers],
    [actsIn(actor, 'file'), '/mijn/inzage', t.log],
    [actsIn(actor, 'file'), '/mijn/toestemming', t.agreed],
    [actsIn(actor, 'file'), '/mijn/rechten', t.rights],
    [actsIn(actor, 'file'), '/mijn/uitgesloten', t.bars],
    [actsIn(actor, 'file'), '/mijn/vertegenwoordiging', t.representation],
    [hasRole(actor, 'person'), '/mijn/koppelen', t.connect],
  ]
  return links.filter(([shown]) => shown).map(([, href, label]) => ({ href, label }))
}

async function minePage(c: RequestContext) {
  const file = c.actor.persons[0]
  const actingHref = hasRole(c.actor, 'representative') ? '/mijn/namens' : null
  if (!file) return <NoFilePage t={texts(c)} accountNumberHref={ACCOUNT_NUMBER} actingHref={actingHref} />
  const given = await read(c, async (tx, actor) => {
    const person = await findPerson(tx, actor, file.personId)
    const ids = await idsOf(tx, file.regionCode, file.personId)
    const [handover] = (await handoversOf(tx, file.regionCode, ids)).filter((row) => row.state !== 'closed')
    const next = (await appointmentsOf(tx, file.regionCode, ids))
      .filter((row) => row.state === 'booked' && row.onDate >= actor.today)
      .at(-1)
    const location = next ? await locationById(tx, next.locationId, actor.today) : undefined
    const plan = await planShown(tx, actor, planTexts(c), file.regionCode, ids)
    return {
      shortlist: plan ? await answerDayOf(tx, file.regionCode, ids) : null,
      report: plan ? await reportToSign(tx, file.regionCode, ids, actor.today) : null,
      plan: plan && {
        goal: plan.plan.goal,
        lead: plan.leadName,
        open: plan.steps
          .filter((step) => step.state === 'open' && step.title !== null)
          .map((step) => ({ id: step.id, title: step.title ?? '', dueOn: step.dueOn })),
      },
      now: plan && {
        step: nextInPlan(plan),
        talk: talkIn(plan, actor.today),
        lead: plan.leadName,
        phone: plan.leadPhone,
      },
      outcome: plan?.outcomes.find((one) => one.askedOn !== null && one.answer === null)?.id ?? null,
      name: person?.firstName ?? null,
      followed: handover ? await followedOf(tx, actor.today, handover, null) : null,
      appointment: next ? { onDate: next.onDate, atTime: next.atTime, place: location ? placeName(location) : '' } : null,
      bookHref: !actsIn(actor, 'appointments') ? null : `/regio/${(await regionByCode(tx, file.regionCode, actor.today))?.slug}/afspraak`,
    }
  })
  return (
    <MinePage
      t={texts(c)}
      today={c.actor.today}
      accountNumberHref={ACCOUNT_NUMBER}
      links={linksFor(c)}
      actingHref={actingHref}
      {...given}
    />
  )
}

/** The start page of a person. policy: C16 */
export const mineRoutes: Route[] = [
  page({ get: '/mijn', may: ['person', 'representative'], part: PARTS, purpose: 'own-file', show: minePage }),
]
