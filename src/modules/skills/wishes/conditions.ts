import { readReference } from '../../../platform/reference-file.ts'
import type { WorkKind, WorkTime } from './schema.ts'

/** Raise when a line of db/reference/occupation-conditions.csv changes its meaning. */
export const CONDITIONS_LIST = 'werktijden-en-eisen 1'

/** What work in a group of occupations often brings along; an employer can do it otherwise. */
export interface Conditions {
  kind: WorkKind
  times: WorkTime[]
  asks: ('licence' | 'dutch')[]
}

let list: Promise<Map<string, Conditions>> | undefined

/** Per ISCO-08 code of one to four figures. */
export function conditions(): Promise<ReadonlyMap<string, Conditions>> {
  return (list ??= readReference('occupation-conditions.csv').then(
    (lines) =>
      new Map(
        lines.map((line) => [
          line.isco!,
          { kind: line.kind as WorkKind, times: several(line.times) as WorkTime[], asks: several(line.asks) as Conditions['asks'] },
        ]),
      ),
  ))
}

/** What stands at the longest code that this one begins with. */
export function longestOf<T>(byCode: ReadonlyMap<string, T>, iscoCode: string | null): T | undefined {
  for (let most = iscoCode?.length ?? 0; most > 0; most--) {
    const found = byCode.get(iscoCode!.slice(0, most))
    if (found !== undefined) return found
  }
  return undefined
}

const several = (typed: string | null | undefined) => (typed ?? '').split('|').filter(Boolean)
