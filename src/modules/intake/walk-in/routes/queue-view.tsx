import type { Actor } from '../../../../platform/actor.ts'
import type { Tx } from '../../../../platform/db/context.ts'
import { read, type RequestContext } from '../../../../platform/request.ts'
import { accountNames } from '../../../access/index.ts'
import { namesOf } from '../../../people/index.ts'
import type { Location } from '../../../regions/index.ts'
import { chosenPlace, placesOf } from '../places.ts'
import { QueuePage } from '../pages/queue-page.tsx'
import { nicknamesOf, numbersOf, queueAt, type QueuedVisit } from '../queries.ts'
import { expectedWait } from '../rules.ts'
import { sittingOf } from '../sitting.ts'
import { texts } from '../../texts.ts'

/** By which name each visitor is called: of the file where there is one, else as they said. */
export async function namesIn(tx: Tx, actor: Actor, rows: readonly QueuedVisit[]): Promise<Map<string, string>> {
  const names = await nicknamesOf(
    tx,
    actor,
    rows.filter((row) => row.personId === null).map((row) => row.id),
  )
  const filed = Map.groupBy(
    rows.filter((row) => row.personId !== null),
    (row) => row.regionCode,
  )
  for (const [region, inRegion] of filed) {
    const persons = await namesOf(
      tx,
      region,
      inRegion.map((row) => row.personId!),
    )
    for (const row of inRegion) names.set(row.id, persons.get(row.personId!) ?? '')
  }
  return names
}

/** How long who comes now will wait at a place, from the calls of today. */
export async function waitAt(tx: Tx, actor: Actor, place: Location) {
  const numbers = await numbersOf(tx, actor, place.regionCode, place.id)
  const ahead = numbers.filter((one) => one.state === 'waiting').length
  const calls = numbers.flatMap((one) => one.calledAt ?? [])
  return { numbers, ahead, expected: expectedWait(calls, ahead, actor.now) }
}

/** The queue of one place, as the counter sees it. */
export async function queuePage(c: RequestContext, asked: string | undefined, nobody = false) {
  const given = await read(c, async (tx, actor) => {
    const places = await placesOf(tx, actor)
    const sitting = await sittingOf(tx, actor)
    const place = chosenPlace(places, asked, sitting?.locationId)
    const rows = place ? await queueAt(tx, actor, [place.id]) : []
    const wait = place ? await waitAt(tx, actor, place) : { ahead: 0, expected: null }
    return {
      place: place ? { id: place.id, name: place.name } : null,
      places: places.map((one) => ({ label: one.name, href: `/werk/inloop?plek=${one.id}`, current: one.id === place?.id })),
      rows,
      names: await namesIn(tx, actor, rows),
      workers: await accountNames(tx, [...new Set(rows.flatMap((row) => row.calledBy ?? []))]),
      counter: sitting && sitting.locationId === place?.id ? sitting.counter : null,
      ahead: wait.ahead,
      expected: wait.expected,
    }
  })
  return (
    <QueuePage
      t={texts(c).walkIn}
      none={texts(c).walkIn.noWalkIn}
      {...given}
      now={c.actor.now}
      me={c.actor.accountId}
      mayCall={c.actor.roles.includes('guide')}
      nobody={nobody}
    />
  )
}
