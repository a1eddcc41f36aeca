import { saidIn, type About } from './marks.ts'

/** A filter of the catalogue that follows from the record, with the reason. policy: C4 */
export interface ScanFilter {
  /** Its word in the address of the list. */
  filter: 'km' | 'hulpvraag' | 'vorm' | 'zoek'
  value: string
  because: 'travel' | 'dutch' | 'unfinished' | 'unfinishedWhat' | 'learnBy'
}

/** Filters the catalogue has for what is on the record. It has none for the level of a course: there the words of it are searched. */
export function filtersFrom({ wishes, education }: About): ScanFilter[] {
  const said = saidIn(wishes)
  const [km, dutch, learnBy] = [said('travelKm')[0], said('dutch')[0], said('learnBy')[0]]
  const begun = education.filter(({ finished }) => finished === 'unfinished')
  return [
    ...(km ? [{ filter: 'km', value: km, because: 'travel' } as const] : []),
    ...(learnBy ? [{ filter: 'vorm', value: learnBy, because: 'learnBy' } as const] : []),
    ...(dutch === 'a1' || dutch === 'a2' ? [{ filter: 'hulpvraag', value: 'language', because: 'dutch' } as const] : []),
    ...(begun.length > 0 ? [{ filter: 'hulpvraag', value: 'education', because: 'unfinished' } as const] : []),
    ...begun.slice(0, 2).map(({ what }) => ({ filter: 'zoek', value: what, because: 'unfinishedWhat' }) as const),
  ]
}
