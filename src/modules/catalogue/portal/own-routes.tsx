import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import type { FormShape } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, type Route } from '../../../platform/route.ts'
import { waitingAt } from '../copies/news.ts'
import { acceptanceFor } from '../offer/acceptance.ts'
import { fromSource } from '../offer/kept.ts'
import { standIn } from '../offer/merged.ts'
import { serviceById, serviceNames } from '../offer/queries.ts'
import { ServiceId } from '../schema.ts'
import { shownInOf } from '../shown-in/queries.ts'
import { regionNames } from '../shown-in/routes.tsx'
import { texts } from '../texts.ts'
import { areaNamesFor } from './area-names.ts'
import { changesOf } from './change-queries.ts'
import { endedOf } from './ended.ts'
import { EndedPage } from './pages/ended-page.tsx'
import { MergedPage } from './pages/merged-page.tsx'
import type { WrongForm } from './pages/own-page-forms.tsx'
import { OwnServicePage } from './pages/own-page.tsx'

/** The page of an own offer; of one that was merged or ended, how it was. */
export async function ownPage(c: RequestContext, id: string, { done, wrong }: { done?: string | undefined; wrong?: WrongForm } = {}) {
  const found = await read(c, async (tx, actor) => {
    const service = await serviceById(tx, id, actor.today)
    if (!service || service.organisationId !== actor.organisationId) notFound()
    const template = service.templateId ? await serviceById(tx, service.templateId, actor.today) : undefined
    const by = await standIn(tx, 'service', id)
    const changes = await changesOf(tx, id)
    return {
      service,
      changes,
      areas: await areaNamesFor(tx, changes, actor.today),
      template: template ? { id: template.id, name: template.name } : null,
      stands: by ? { id: by, name: (await serviceNames(tx, [by])).get(by) ?? '' } : null,
      from: await fromSource(tx, service),
      acceptance: await acceptanceFor(tx, actor, service),
      ended: await endedOf(tx, service),
      behind: await waitingAt(tx, id),
      shown: await shownInOf(tx, id),
      regions: await regionNames(tx, actor.today),
    }
  })
  const { stands, ended, ...own } = found
  if (stands) return <MergedPage t={texts(c)} service={own.service} stands={stands} />
  if (own.service.status === 'ended') return <EndedPage t={texts(c)} service={own.service} ended={ended} copyId={newId()} wrong={wrong} />
  return <OwnServicePage t={texts(c)} {...own} done={done} wrong={wrong} copyId={newId()} today={c.actor.today} />
}

/** A button on the page of an offer, which leads back to it. */
export function button<S extends FormShape>(
  path: string,
  schema: S,
  work: (tx: Tx, actor: Actor, id: string, input: z.output<S>) => Promise<void>,
  labels?: (c: RequestContext) => Record<string, string>,
): Route {
  return form({
    post: `/aanbieder/diensten/:id/${path}`,
    may: ['provider'],
    purpose: null,
    params: ServiceId,
    form: schema,
    ...(labels ? { labels } : {}),
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => work(tx, actor, params.id, input))
      return c.href(`/aanbieder/diensten/${params.id}`)
    },
    again: (c, { params, form: state }) => ownPage(c, params.id, { wrong: { at: path, form: state } }),
  })
}
