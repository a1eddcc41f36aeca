import { notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { requireFile, safeContactOf } from '../../people/index.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { pointsFrom } from './points-from.ts'
import { PaperPage } from './paper-page.tsx'
import { usualAnswerDay } from './rules.ts'
import { OnPaper, ShareList } from './schema.ts'
import { shareList } from './share.ts'
import { paperListOf } from './shown.ts'
import { SharePage } from './step-pages.tsx'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const base = (personId: string) => `/werk/personen/${personId}/keuzelijst`
const PATH = '/werk/personen/:personId/keuzelijst'

async function sharePage(c: RequestContext, personId: string, state?: FormState) {
  const mayMail = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const channel = (await safeContactOf(tx, person.regionCode, person.id))?.channel ?? 'mail'
    return person.email !== null && channel === 'mail'
  })
  const usual = blankForm({ how: mayMail ? 'mail' : 'paper', answerBy: usualAnswerDay(c.actor.today) })
  return <SharePage t={texts(c)} personId={personId} mayMail={mayMail} form={state ?? usual} />
}

async function paperPage(c: RequestContext, personId: string, withNames: boolean) {
  const pointsAt = await pointsFrom(c)
  const given = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    return paperListOf(tx, actor, person, { hideDiscreet: !withNames, pointsAt })
  })
  return <PaperPage t={texts(c)} path={`${base(personId)}/papier`} withNames={withNames} today={c.actor.today} {...(given ?? notFound())} />
}

/** The shortlist goes to the person, by mail or on paper. policy: L2 */
export const shareRoutes: Route[] = [
  page({ get: `${PATH}/delen`, ...guidance, params: PersonParams, show: (c, { params }) => sharePage(c, params.personId) }),
  form({
    post: `${PATH}/delen`,
    ...guidance,
    params: PersonParams,
    form: ShareList,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => shareList(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(input.how === 'paper' ? `${base(params.personId)}/papier` : base(params.personId))
    },
    again: (c, { params, form: state }) => sharePage(c, params.personId, state),
  }),
  page({
    get: `${PATH}/papier`,
    ...guidance,
    params: PersonParams,
    query: OnPaper,
    show: (c, { params, query }) => paperPage(c, params.personId, query.namen === 'ja'),
  }),
]
