export interface CopiedFact {
  name: string
  value: string
}

/** Ids and the code of the region say nothing to a reader; they stand in the file to take along. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const FILE = 'file'

/** The copy as parts with records of facts, for a page: empty values and ids left out, what lies deeper beside what holds it. */
export function partsOf(copy: Record<string, unknown>): { part: string; records: CopiedFact[][] }[] {
  const plain: CopiedFact[] = []
  const parts: { part: string; records: CopiedFact[][] }[] = []
  for (const [part, value] of Object.entries(asJson(copy) as Record<string, unknown>)) {
    if (Array.isArray(value))
      parts.push({ part, records: value.map((record) => factsOf(record, part)).filter((facts) => facts.length > 0) })
    else if (typeof value === 'object' && value !== null)
      parts.push({ part, records: [factsOf(value, part)].filter((facts) => facts.length > 0) })
    else plain.push(...factsOf(value, part))
  }
  return [{ part: FILE, records: plain.length > 0 ? [plain] : [] }, ...parts]
}

function factsOf(value: unknown, name: string): CopiedFact[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) return value.length === 0 ? [] : [{ name, value: value.join(', ') }]
    return value.flatMap((item) => factsOf(item, name))
  }
  if (typeof value === 'object') return Object.entries(value).flatMap(([inner, held]) => factsOf(held, inner))
  const said = typeof value === 'string' ? value : JSON.stringify(value)
  return ID.test(said) || name === 'regionCode' ? [] : [{ name, value: said }]
}

/** Dates and instants as the file to take along writes them. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
