import { notFound } from '../../../platform/errors.ts'
import { labelsIn } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { asLink, openLink } from '../../../platform/safe-link.ts'
import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { idsOf, requireFile, safeContactOf } from '../../people/index.ts'
import { LinkToken, PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { giveHelp } from './give.ts'
import { GivePage, HelpPaper, LinkedHelp } from './pages.tsx'
import { helpOf } from './queries.ts'
import { GiveHelp, HelpParams } from './schema.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/ontbrekende-hulp'

async function givePage(c: RequestContext, personId: string, state?: FormState) {
  const mayMail = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const channel = (await safeContactOf(tx, person.regionCode, person.id))?.channel ?? 'mail'
    return person.email !== null && channel === 'mail'
  })
  const blank = blankForm({ id: newId(), givenHow: mayMail ? 'mail' : 'paper' })
  return <GivePage t={texts(c)} personId={personId} mayMail={mayMail} form={state ?? blank} />
}

async function paperPage(c: RequestContext, personId: string, helpId: string) {
  const help = await read(c, async (tx, actor) => {
    const person = await requireFile(tx, actor, personId)
    const given = await helpOf(tx, person.regionCode, await idsOf(tx, person.regionCode, person.id))
    return given.find((one) => one.id === helpId) ?? notFound()
  })
  return <HelpPaper t={texts(c)} personId={personId} help={help} />
}

async function linkedHelp(c: RequestContext, token: string) {
  const link = await openLink(c, token, 'missing-help')
  const given = await read(asLink(c, link), async (tx) => helpOf(tx, link.regionCode, await idsOf(tx, link.regionCode, link.personId)))
  return <LinkedHelp t={texts(c)} help={given.find((one) => one.id === link.record) ?? notFound()} />
}

/** Help that is not in the catalogue, reported from a file and given along at once. policy: D4 */
export const helpRoutes: Route[] = [
  page({ get: `${PATH}/nieuw`, ...guidance, params: PersonParams, show: (c, { params }) => givePage(c, params.personId) }),
  form({
    post: PATH,
    ...guidance,
    params: PersonParams,
    form: GiveHelp,
    labels: (c) => labelsIn({ ...catalogueTexts(c).missing.fields, ...texts(c).fields, ...texts(c).missingHelp.fields }),
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => giveHelp(tx, actor, await requireFile(tx, actor, params.personId), input))
      const base = `/werk/personen/${params.personId}`
      return c.href(input.givenHow === 'paper' ? `${base}/ontbrekende-hulp/${input.id}/papier` : `${base}/plan`)
    },
    again: (c, { params, form: state }) => givePage(c, params.personId, state),
  }),
  page({
    get: `${PATH}/:helpId/papier`,
    ...guidance,
    params: HelpParams,
    show: (c, { params }) => paperPage(c, params.personId, params.helpId),
  }),
  page({
    get: '/gegevens-van-hulp/:token',
    may: 'anyone',
    purpose: 'own-file',
    params: LinkToken,
    show: (c, { params }) => linkedHelp(c, params.token),
  }),
]
