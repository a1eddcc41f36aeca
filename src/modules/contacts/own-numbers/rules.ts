/** A case number as it is compared: capitals and digits only, so that dashes and spaces do not matter. policy: L1 */
export function plainNumber(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

/** Where the record behind a number is opened. */
export function pathOf(kind: string, record: string, personId: string): string {
  if (kind === 'handover') return `/werk/overdrachten/${record}`
  return kind === 'task' ? `/werk/taken/${record}` : `/werk/personen/${personId}`
}
