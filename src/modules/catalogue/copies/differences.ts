import type { Service } from '../offer/queries.ts'
import { bodyOf, changedFields, SHARED_PARTS, type Body, type ChangePart } from '../portal/part-bodies.ts'

/** A part that differs: as it is here, and as its template has it. */
export interface Difference {
  part: ChangePart
  before: Body
  body: Body
}

/** Where a further place differs from its template, part by part. */
export function differencesFrom(template: Service, service: Service): Difference[] {
  return SHARED_PARTS.flatMap((part) => {
    const [before, body] = [inCommon(bodyOf(service, part)), inCommon(bodyOf(template, part))]
    // A template without a price has none to give.
    if (Array.isArray(body.lines) && body.lines.length === 0) return []
    return changedFields(before, body).length > 0 ? [{ part, before, body }] : []
  })
}

/** What a further place shares: not its name, and not since when a price holds. */
function inCommon({ name: _name, ...body }: Body): Body {
  const lines = body.lines as Record<string, unknown>[] | undefined
  return lines ? { lines: lines.map(({ validFrom: _, validUntil: _until, ...line }) => line) } : body
}
