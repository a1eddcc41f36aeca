import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { factsGiven } from '../../intake/index.ts'
import { idsOf, requireFile } from '../../people/index.ts'
import { PersonParams } from '../schema.ts'
import { texts } from '../texts.ts'
import { noteOwnWork } from './commands.ts'
import { OwnWorkPage } from './pages.tsx'
import type { OwnWorkRow } from './queries.ts'
import { OwnWork } from './schema.ts'
import { ownWorkShown, routeByRegion } from './shown.ts'
import { WhoHelpsPage } from './who-helps.tsx'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/plan/eigen-werk'

async function ownWorkPage(c: RequestContext, personId: string, state?: FormState) {
  const { person, row, offered, said } = await read(c, async (tx, actor) => {
    const found = await requireFile(tx, actor, personId)
    const ids = await idsOf(tx, found.regionCode, found.id)
    const shown = await ownWorkShown(tx, actor, found.regionCode, ids)
    return {
      person: { id: found.id, name: found.displayName },
      ...shown,
      // Who answered the questions of the site before is not asked again.
      said: shown.row ? {} : await factsGiven(tx, found.regionCode, ids),
    }
  })
  const noted = row ? formOf(row) : blankForm({ afterFirstYear: yesNo(said.awayAYear) })
  return <OwnWorkPage t={texts(c)} person={person} offered={offered} row={row} form={state ?? noted} />
}

function formOf({ afterFirstYear, agreedHow, withdrawnAt: _, notedAt: __, ...parties }: OwnWorkRow): FormState {
  return blankForm({ ...parties, afterFirstYear: yesNo(afterFirstYear), partiesAgreed: agreedHow })
}

const yesNo = (fact: boolean | undefined) => (fact === undefined ? null : fact ? 'yes' : 'no')

/** The route after the first year: at the desk. policy: E6 */
export const ownWorkRoutes: Route[] = [
  page({
    get: '/werk/eigen-werk',
    may: ['guide', 'partner'],
    purpose: null,
    show: async (c) => <WhoHelpsPage t={texts(c)} regions={await read(c, routeByRegion)} />,
  }),
  page({ get: PATH, ...guidance, params: PersonParams, show: (c, { params }) => ownWorkPage(c, params.personId) }),
  form({
    post: PATH,
    ...guidance,
    params: PersonParams,
    form: OwnWork,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => noteOwnWork(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/plan`)
    },
    again: (c, { params, form: state }) => ownWorkPage(c, params.personId, state),
  }),
]
