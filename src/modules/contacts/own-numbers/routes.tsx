import type { FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { namesAcross, requirePerson } from '../../people/index.ts'
import { texts } from '../texts.ts'
import { noteNumber } from './note.ts'
import { NumbersPage, WrongNumberPage } from './pages.tsx'
import { knownBy } from './queries.ts'
import { pathOf } from './rules.ts'
import { NoteNumber, NumberParams, NumberSearch } from './schema.ts'

const workers = { may: ['guide', 'partner'] as const, purpose: 'handover' }

async function numbersPage(c: RequestContext, typed: string | undefined) {
  const found = await read(c, async (tx, actor) => {
    if (!typed) return []
    const rows = await knownBy(tx, actor, typed)
    const names = await namesAcross(tx, rows)
    return rows.map((row) => ({
      id: row.record,
      name: names.get(row.personId) ?? row.number,
      kind: row.kind,
      number: row.number,
      href: pathOf(row.kind, row.record, row.personId),
    }))
  })
  return <NumbersPage t={texts(c)} typed={typed} found={found} />
}

const wrong = (c: RequestContext, params: { kind: 'handover' | 'contact' | 'task'; record: string }, state: FormState) => (
  <WrongNumberPage t={texts(c)} form={state} {...params} personId={String(state.values.personId ?? '')} />
)

/** Case numbers of the own system: noted where the record is, looked for in one place. policy: L1 */
export const ownNumberRoutes: Route[] = [
  page({ get: '/werk/zaaknummers', ...workers, query: NumberSearch, show: (c, { query }) => numbersPage(c, query.nummer || undefined) }),
  form({
    post: '/werk/zaaknummers/:kind/:record',
    ...workers,
    params: NumberParams,
    form: NoteNumber,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => {
        const { regionCode } = await requirePerson(tx, actor, input.personId)
        await noteNumber(tx, actor, { regionCode, personId: input.personId, ...params }, input.ownCaseNumber)
      })
      return c.href(pathOf(params.kind, params.record, input.personId))
    },
    again: async (c, { params, form: state }) => wrong(c, params, state),
  }),
]
