import type { Actor } from '../../platform/actor.ts'
import { dateOf } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import type { Language } from '../../platform/languages.ts'
import type { Moment } from '../../platform/moments.ts'
import type { Format } from '../../platform/ui/index.ts'
import { serviceNames } from '../../modules/catalogue/index.ts'
import { texts as messageTexts } from '../../modules/messages/index.ts'
import type { texts as planTexts } from '../../modules/plans/index.ts'
import { organisationsById } from '../../modules/regions/index.ts'
import type { nl } from './texts.nl.ts'

/** One line as it is read. */
export interface Line {
  moment: Moment
  /** The moment, or the day where only that is known. */
  when: string
  title: string
  by: string | undefined
  /** Behind the title, where there is more. */
  more: string | null
  /** It names an organisation whose help is confidential. */
  discreet: boolean
}

interface Words {
  t: typeof nl
  plan: ReturnType<typeof planTexts>
  f: Format
  name: (id: string) => string
  service: (id: string) => string
}

const ABOUT_SERVICE = ['referral', 'draft', 'session', 'proposal', 'report']
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Names in place of ids, one question for organisations and one for services. */
export async function linesOf(
  tx: Tx,
  actor: Actor,
  t: typeof nl,
  plan: ReturnType<typeof planTexts>,
  f: Format,
  moments: readonly Moment[],
): Promise<Line[]> {
  const ids = moments.flatMap((one) => [one.party, one.about]).filter((id): id is string => id !== null && UUID.test(id))
  const organisations = await organisationsById(tx, ids)
  const services = await serviceNames(
    tx,
    moments.flatMap((one) => (ABOUT_SERVICE.includes(one.kind) && one.about ? [one.about] : [])),
  )
  const words = { t, plan, f, name: (id: string) => organisations.get(id)?.name ?? '', service: (id: string) => services.get(id) ?? '' }
  const by = (party: string | null) =>
    party === null ? undefined : party === 'person' ? (actor.kind === 'person' ? t.you : t.person) : words.name(party)
  const isDiscreet = (id: string | null) => id !== null && (organisations.get(id)?.sensitivity ?? 'normal') !== 'normal'
  return moments.map((moment) => ({
    moment,
    when: moment.timed ? f.moment(moment.at) : f.date(dateOf(moment.at)),
    title: moment.hidden ? t.hidden : TITLE[moment.kind]!(words, moment),
    by: by(moment.party),
    more: moreOf(words, moment, actor.language),
    discreet: isDiscreet(moment.party) || isDiscreet(moment.about),
  }))
}

/** The day of an appointment, the subject of a message. */
function moreOf({ t, f }: Words, { kind, about }: Moment, language: Language): string | null {
  if (about === null) return null
  if (kind === 'appointment') return t.appointmentOn(f.date(about))
  return kind === 'message' ? (messageTexts({ language }).kinds[about]?.subject ?? null) : null
}

/** A step is called by its words, or by its kind where the program made it. */
function stepName({ plan }: Words, about: string | null): string {
  if (about === null) return ''
  const kind = /^kind:(.*)$/.exec(about)?.[1]
  return kind ? (plan.madeSteps[kind] ?? plan.stepKinds[kind] ?? kind) : about
}

const TITLE: Record<string, (words: Words, moment: Moment) => string> = {
  conversation: ({ t }, { code }) => t.conversation[code] ?? code,
  appointment: ({ t }, { code }) => t.appointment[code] ?? code,
  handover: ({ t, name }, { code, about }) => (code === 'passed' ? t.passed(name(about ?? '')) : (t.handover[code] ?? code)),
  plan: ({ t }, { code }) => t.plan[code] ?? code,
  step: (words, { code, about, reason }) =>
    code === 'made'
      ? words.t.stepMade(stepName(words, about))
      : words.t.stepOver(stepName(words, about), reason ? (words.plan.plan.decision[reason] ?? reason) : (words.plan.ends[code] ?? code)),
  referral: ({ t, plan, service }, { code, reason, about }) =>
    t.referral(service(about ?? ''), code === 'elsewhere' ? plan.where.elsewhere(reason ?? '') : (plan.states[code] ?? code)),
  draft: ({ t, service }, { code, about }) => t.referral(service(about ?? ''), t.draft[code] ?? code),
  session: ({ t, service }, { code, about }) => t.referral(service(about ?? ''), t.session[code] ?? code),
  proposal: ({ t, plan, service }, { code, reason, about }) =>
    t.referral(service(about ?? ''), t.proposal[code]?.((plan.proposals.kinds[reason ?? ''] ?? '').toLowerCase()) ?? code),
  report: ({ t, service }, { code, about }) => t.referral(service(about ?? ''), t.report[code] ?? code),
  work: ({ t }, { code, about }) => [t.work[code] ?? code, about].filter(Boolean).join(': '),
  note: ({ t }) => t.note,
  sharing: ({ t, name }, { code, about }) => t.sharing[code]?.(name(about ?? '')) ?? code,
  message: ({ t }, { code }) => t.message[code] ?? code,
}
