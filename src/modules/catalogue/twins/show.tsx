import type { JSX } from 'preact'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { accountNames } from '../../access/index.ts'
import { areaCodesOn } from '../offer/reference.ts'
import { texts } from '../texts.ts'
import { partsOf, proposal } from './choice.ts'
import { organisationPair } from './merge/organisations.ts'
import { merged } from './merge/parts.ts'
import { pairOf } from './merge/services.ts'
import { DecidedPage } from './pages/decided-page.tsx'
import { PairPage } from './pages/pair-page.tsx'
import { PreviewPage } from './pages/preview-page.tsx'
import { organisationParts, serviceParts } from './pages/sides.ts'
import { mergeOf, namesOf, offersOf, requireTwin, type Twin } from './queries.ts'
import type { MergeInput } from './schema.ts'

/** Forms that come back with what was typed. */
interface Typed {
  form?: FormState
  apart?: FormState
}

/** A pair as it waits, or as it was decided. */
export async function pairPage(c: RequestContext, id: string, typed: Typed = {}): Promise<JSX.Element> {
  return read(c, async (tx, actor) => {
    const twin = await requireTwin(tx, actor, id)
    if (twin.state !== 'open') return decidedPage(c, tx, twin, typed)
    return twin.about === 'service' ? openServices(c, tx, actor, twin, typed) : openOrganisations(c, tx, actor, twin, typed)
  })
}

async function openServices(c: RequestContext, tx: Tx, actor: Actor, twin: Twin, typed: Typed) {
  const t = texts(c)
  const [one, other] = await pairOf(tx, twin, actor.today)
  const areas = await areaCodesOn(tx, actor.today)
  const names = await namesOf(tx, 'service', [one.id, other.id])
  return (
    <PairPage
      t={t}
      twin={twin}
      names={[one.name, other.name]}
      sides={sidesOf(
        c,
        [one, other].map(({ id, organisation }) => ({ source: names.get(id)?.source ?? null, by: organisation })),
      )}
      hrefs={[`/diensten/${one.id}`, `/diensten/${other.id}`]}
      parts={serviceParts({ t, f: formatIn(c.language), today: actor.today, areas }, one, other)}
      form={typed.form ?? blankForm(proposal(one, other, actor.today))}
      apart={typed.apart ?? blankForm()}
      cannot={false}
    />
  )
}

async function openOrganisations(c: RequestContext, tx: Tx, actor: Actor, twin: Twin, typed: Typed) {
  const t = texts(c)
  const { pair, busy } = await organisationPair(tx, twin, actor.today)
  const names = await namesOf(tx, 'organisation', [twin.oneId, twin.otherId])
  const stays = busy[1] && !busy[0] ? 'other' : 'one'
  const sources = pair.map(({ id, name }, index) => ({ source: busy[index] ? null : (names.get(id)?.source ?? null), by: name }))
  return (
    <PairPage
      t={t}
      twin={twin}
      names={[pair[0].name, pair[1].name]}
      sides={sidesOf(c, sources)}
      hrefs={null}
      parts={organisationParts({ t }, ...pair)}
      form={typed.form ?? blankForm({ stays, partName: stays, partContact: stays })}
      apart={typed.apart ?? blankForm()}
      cannot={busy[0] && busy[1]}
    />
  )
}

/** How the two are told apart: by where they came from and whose they are, else by their place on the page. */
function sidesOf(c: RequestContext, two: readonly { source: string | null; by: string }[]): [string, string] {
  const w = texts(c).twins
  const [one, other] = two.map(({ source, by }) => w.side(source ?? w.own, by))
  return one === other ? [`${one} (${w.first})`, `${other} (${w.second})`] : [one!, other!]
}

/** What would become of a pair, by what was chosen. */
export async function previewPage(c: RequestContext, id: string, input: MergeInput, form: FormState): Promise<JSX.Element> {
  return read(c, async (tx, actor) => {
    const t = texts(c)
    const twin = await requireTwin(tx, actor, id)
    if (twin.state !== 'open') return decidedPage(c, tx, twin, {})
    const [keptAt, goneAt] = input.stays === 'one' ? [0, 1] : [1, 0]
    if (twin.about === 'service') {
      const pair = await pairOf(tx, twin, actor.today)
      const service = merged(pair[keptAt]!, pair[goneAt]!, partsOf(input), actor.today)
      return <PreviewPage t={t} id={id} kept={service.name} gone={pair[goneAt]!.name} service={service} moves={0} form={form} />
    }
    const { pair } = await organisationPair(tx, twin, actor.today)
    const moves = await offersOf(tx, pair[goneAt]!.id)
    return <PreviewPage t={t} id={id} kept={pair[keptAt]!.name} gone={pair[goneAt]!.name} service={null} moves={moves} form={form} />
  })
}

async function decidedPage(c: RequestContext, tx: Tx, twin: Twin, { apart }: Typed) {
  const t = texts(c)
  const names = await namesOf(tx, twin.about, [twin.oneId, twin.otherId])
  const name = (id: string) => names.get(id)?.name ?? ''
  const merge = twin.state === 'same' ? await mergeOf(tx, twin.id) : undefined
  const by = twin.decidedBy ? ((await accountNames(tx, [twin.decidedBy])).get(twin.decidedBy) ?? '') : ''
  return (
    <DecidedPage
      t={t}
      twin={twin}
      by={by}
      names={[name(twin.oneId), name(twin.otherId)]}
      merged={
        merge
          ? {
              kept: name(merge.keptId),
              gone: name(merge.mergedId),
              keptId: merge.keptId,
              taken: Object.keys(merge.parts).map((part) => t.twins.parts[part as 'name']),
            }
          : null
      }
      form={apart ?? blankForm()}
    />
  )
}
