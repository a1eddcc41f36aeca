import { sql } from 'kysely'
import type { Tx } from '../../platform/db/context.ts'
import { accountNames } from '../access/index.ts'
import { locationsOf, organisationById } from '../regions/index.ts'

/** Who helps a person, and the number to call. */
export interface NamedContact {
  worker: string | null
  organisation: string
  place: string | null
  phone: string | null
}

/** The contact of a file: the worker named on it last, else the organisation that made it, with a place that can be called. */
export async function contactOf(tx: Tx, file: { regionCode: string; personId: string }, today: string): Promise<NamedContact> {
  const { rows } = await sql<{ worker: string | null; organisation: string | null }>`
    select worker, organisation from people.contact_of(${file.regionCode}, ${file.personId})`.execute(tx)
  const { worker = null, organisation = null } = rows[0] ?? {}
  const names = await accountNames(tx, worker ? [worker] : [])
  const helper = organisation ? await organisationById(tx, organisation) : undefined
  const places = await locationsOf(tx, file.regionCode, today)
  const place = places.find((one) => one.organisationId === organisation) ?? places[0]
  return {
    worker: worker ? (names.get(worker) ?? null) : null,
    organisation: helper?.name ?? '',
    place: place ? `${place.name}, ${place.place}` : null,
    phone: helper?.phone ?? place?.phone ?? null,
  }
}
