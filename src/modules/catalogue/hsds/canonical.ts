/** A thing of HSDS as JSON. */
export type Body = { id: string } & Record<string, unknown>

/** Without what is not known: no nulls, no empty lists. */
export function known<T extends object>(given: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as { [K in keyof T]: NonNullable<T[K]> }
}

/** One way of writing: the id, then the name, then fields by alphabet. Equal things are equal bytes. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))
      : one,
  )
}

function rank(field: string): number {
  return field === 'id' ? 0 : field === 'name' ? 1 : 2
}

/** A thing with its fields in that order. */
export function ordered<T>(value: T): T {
  return JSON.parse(canonical(value)) as T
}

/** What a field says as text; nothing where it holds something else. */
export function said(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
