import type { Catalogue, Policy, Table } from '../../database/catalogue.ts'
import type { Finding } from '../../tree.ts'
import { fullName, kindOf } from './table-kinds.ts'

/** Columns that say a row is about persons. */
const PERSON = /^(person_id|persons|person_ids)$/

/**
 * Every regional table about persons has row-level security with policies that judge. Views keep the reader's rights, and
 * functions that run with the rights of the owner have a fixed search path.
 */
export function rowSecurity({ tables, views, routines }: Omit<Catalogue, 'schemas'>): Finding[] {
  const doors = routines.filter((routine) => routine.definer)
  return [
    ...tables.filter(isAboutPersons).flatMap((table) => complaints(table).map((says) => ({ path: fullName(table), says }))),
    ...views
      .filter((view) => !view.invoker)
      .map((view) => ({ path: fullName(view), says: 'is a view without security_invoker: it would show what its owner sees' })),
    ...doors
      .filter((door) => !door.settings.some((setting) => setting.startsWith('search_path=')))
      .map((door) => ({ path: fullName(door), says: 'is security definer without a fixed search_path' })),
  ]
}

export function isAboutPersons(table: Table): boolean {
  const file = fullName(table) === 'people.person'
  return file || (kindOf(table) === 'regional' && table.columns.some((column) => PERSON.test(column.name)))
}

function complaints(table: Table): string[] {
  if (!table.secured) return ['is about persons and has no row-level security']
  const open = table.policies.filter(judgesNothing)
  return [
    ...(table.forced
      ? ['forces row-level security on its owner, who never serves but makes backups and owns the search functions: leave force out']
      : []),
    ...['select', 'insert']
      .filter((command) => !table.policies.some((policy) => [command, 'all'].includes(policy.command)))
      .map((command) => `has no policy for ${command}`),
    ...open.map((policy) => `has a policy ${policy.name} that lets everybody ${policy.command}`),
  ]
}

function judgesNothing(policy: Policy): boolean {
  return policy.command !== 'insert' && /^\(?true\)?$/.test(policy.using)
}
