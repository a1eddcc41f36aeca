import { labelsIn } from '../../../platform/fields.tsx'
import { hasRole } from '../../../platform/actor.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { decideMissing, missingIn, reportMissing } from './missing.ts'
import { MissingPage } from './page.tsx'
import { DecideMissing, MissingId, MissingKind, NewMissing } from './schema.ts'

const HERE = '/werk/ontbrekend-aanbod'

async function missingPage(c: RequestContext, kind: string | undefined, state?: FormState, wrong?: { id: string; form: FormState }) {
  const found = await read(c, async (tx, actor) => ({
    open: await missingIn(tx, actor, 'open'),
    decided: await missingIn(tx, actor, 'decided'),
  }))
  const decides = hasRole(c.actor, 'coordinator')
  const reports = hasRole(c.actor, 'guide', 'partner', 'coordinator')
  const blank = blankForm({ id: newId(), helpKind: kind })
  return (
    <MissingPage t={texts(c)} {...found} form={state ?? blank} decides={decides} reports={reports} today={c.actor.today} wrong={wrong} />
  )
}

export const missingRoutes: Route[] = [
  page({
    get: HERE,
    may: ['guide', 'partner', 'coordinator'],
    purpose: null,
    query: MissingKind,
    show: (c, { query }) => missingPage(c, query.soort),
  }),
  form({
    post: HERE,
    may: ['guide', 'partner', 'coordinator'],
    purpose: null,
    form: NewMissing,
    labels: (c) => labelsIn(texts(c).missing.fields),
    async submit(c, { input }) {
      await write(c, (tx, actor) => reportMissing(tx, actor, input))
      return c.href(HERE)
    },
    again: (c, { form: state }) => missingPage(c, undefined, state),
  }),
  form({
    post: `${HERE}/:id/besluit`,
    may: ['coordinator'],
    purpose: null,
    params: MissingId,
    form: DecideMissing,
    labels: (c) => labelsIn(texts(c).missing.fields),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => decideMissing(tx, actor, params.id, input))
      return c.href(HERE)
    },
    again: (c, { params, form: state }) => missingPage(c, undefined, undefined, { id: params.id, form: state }),
  }),
]
