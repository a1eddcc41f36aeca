import { plain } from '../../../platform/plain.ts'

/** Regions and municipalities: codes by name as `plain` writes it, names by code. */
export type AreaCodes = ReadonlyMap<string, string>

const EDUCATION: Record<string, string> = {
  basisschool: 'basisonderwijs',
  basisonderwijs: 'basisonderwijs',
  'primary school': 'basisonderwijs',
  vmbo: 'vmbo',
  havo: 'havo',
  vwo: 'vwo',
  hbo: 'hbo',
  wo: 'wo',
  universiteit: 'wo',
  university: 'wo',
}

type Problem = 'valueNeeded' | 'ageInYears' | 'benefitFrom' | 'languageLevel' | 'educationLevel' | 'areaByName' | 'licenceKind'

/** What somebody typed as the value of a condition, as the rules read it; or what is wrong with it. policy: B6 */
export function ruleValue(kind: string, typed: string | undefined, areas: AreaCodes): { value: string | null } | { problem: Problem } {
  const text = plain(typed ?? '')
  switch (kind) {
    case 'age-min':
    case 'age-max':
      return text === ''
        ? { problem: 'valueNeeded' }
        : /^\d{1,3}$/.test(text) && Number(text) <= 120
          ? { value: text }
          : { problem: 'ageInYears' }
    case 'benefit-from':
      return text.includes('uwv')
        ? { value: 'uwv' }
        : /gemeente|municipality|bijstand/.test(text)
          ? { value: 'municipality' }
          : { problem: 'benefitFrom' }
    case 'language-level':
      return /^[abc][12]$/.test(text) ? { value: text.toUpperCase() } : { problem: 'languageLevel' }
    case 'education-max':
      return found(EDUCATION[text] ?? /^mbo[- ]?([1-4])$/.exec(text)?.[1]?.replace(/^/, 'mbo-'), 'educationLevel')
    case 'lives-in':
      return found(/^(am\d\d|gm\d{4})$/.test(text) ? text.toUpperCase() : areas.get(text), 'areaByName')
    case 'driving-licence':
      return text === '' ? { value: 'B' } : /^(am|a|b|be|c|ce|d|t)$/.test(text) ? { value: text.toUpperCase() } : { problem: 'licenceKind' }
    default:
      return { value: null }
  }
}

function found(value: string | undefined, problem: Problem): { value: string } | { problem: Problem } {
  return value === undefined ? { problem } : { value }
}
