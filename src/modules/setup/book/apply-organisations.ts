import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import {
  changeOrganisation,
  endRole,
  insertOrganisation,
  organisationsLike,
  organisationsOf,
  setActingFor,
  type OrganisationRole,
  type OrganisationType,
} from '../../regions/index.ts'
import type { Work } from './apply.ts'
import type { Row } from './columns.ts'
import { SHEET_ROLES } from './present.ts'

const list = (text: string | undefined) => (text === undefined ? [] : text.split(', '))

/** Organisations of the book: known ones get a role here, others are made; a role that is gone ends. policy: A4, D3, D6 */
export async function applyOrganisations(tx: Tx, actor: Actor, regionCode: string, { put, gone }: Work): Promise<void> {
  if (put.length + gone.length === 0) return
  const own = new Map((await organisationsOf(tx, regionCode, actor.today)).map((one) => [one.name.toLowerCase(), one]))
  const like = await organisationsLike(
    tx,
    put.map(({ values }) => values.name!),
    put.flatMap(({ values }) => values.kvkNumber ?? []),
  )
  for (const { values } of put) {
    const present = own.get(values.name!.toLowerCase())
    const elsewhere = like.find(
      (one) => one.name.toLowerCase() === values.name!.toLowerCase() || one.kvkNumber === (values.kvkNumber ?? ''),
    )
    const id = present?.id ?? elsewhere?.id ?? (await enter(tx, actor, values))
    if (present && !present.elsewhere) await changeOrganisation(tx, actor, id, factsOf(values))
    await keepRoles(tx, actor, { id, regionCode, before: present?.roles ?? [], now: list(values.roles) as OrganisationRole[] })
    const municipalities = list(values.municipalities)
    if (municipalities.toSorted().join() !== (present?.municipalities ?? []).toSorted().join())
      await setActingFor(tx, actor, id, municipalities)
  }
  for (const { label } of gone) {
    const one = own.get(label.toLowerCase())
    if (one) await keepRoles(tx, actor, { id: one.id, regionCode, before: one.roles, now: [] })
  }
}

function enter(tx: Tx, actor: Actor, values: Row): Promise<string> {
  return insertOrganisation(tx, actor, {
    id: newId(),
    name: values.name!,
    types: list(values.types) as OrganisationType[],
    ...factsOf(values),
    validFrom: actor.today,
  })
}

function factsOf(values: Row) {
  const { kvkNumber = null, phone = null, email = null, website = null } = values
  return { kvkNumber, phone, email, website }
}

interface Roles {
  id: string
  regionCode: string
  before: readonly OrganisationRole[]
  now: readonly OrganisationRole[]
}

/** Of the roles that a sheet gives: new ones begin today, others end. */
async function keepRoles(tx: Tx, actor: Actor, { id: organisationId, regionCode, before, now }: Roles): Promise<void> {
  for (const role of SHEET_ROLES) {
    if (now.includes(role) && !before.includes(role))
      await giveOrganisationRole(tx, actor, { organisationId, regionCode, role, validFrom: actor.today })
    if (!now.includes(role) && before.includes(role)) await endRole(tx, actor, { organisationId, regionCode, role })
  }
}
