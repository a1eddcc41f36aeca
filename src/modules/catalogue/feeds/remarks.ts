import { said } from '../hsds/canonical.ts'
import { costsOf } from './map-costs.ts'
import { ownAttributes } from './own-attributes.ts'
import type { ImportedThing } from './thing.ts'

/** Something of a thing that came in, but could not be understood as it stands. */
export interface Remark {
  code: 'costs-unclear'
  externalId: string
  field: string
  about: { what: string }
  words: string
}

/** What somebody should look at in things that came in: costs of which none is clearly the price. */
export function remarksOn(things: readonly ImportedThing[], today: string): Remark[] {
  return things.flatMap(({ entity, body }): Remark[] => {
    if (entity !== 'service' || ownAttributes(body).any || !costsOf(body, today).unclear) return []
    const what = said(body.name)
    return [
      {
        code: 'costs-unclear',
        externalId: said(body.id).slice(0, 200),
        field: 'cost_options',
        about: { what },
        words: `${what} has several costs that hold at once; none is taken as the price.`.slice(0, 400),
      },
    ]
  })
}
