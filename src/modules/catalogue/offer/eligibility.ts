import type { Rule } from './parts.ts'

/** What is known of somebody who looks for help; what is left out is not known. */
export interface Facts {
  age?: number
  municipality?: string
  region?: string
  works?: boolean
  benefitFrom?: string
  languageLevel?: string
  education?: string
  drivingLicence?: boolean
}

/** One rule held against the facts: the answer, and the rule that gives the sentence. */
export interface Fit {
  rule: Pick<Rule, 'kind' | 'value' | 'hard' | 'words'>
  answer: 'yes' | 'no' | 'unknown'
}

const LANGUAGE = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']
const EDUCATION = ['basisonderwijs', 'vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo', 'hbo', 'wo']

/**
 * Holds every rule against what is known and says yes, no or unknown for each; who looks decides. Rules explain, they never hide:
 * a service somebody does not fit stays findable, whatever their contract, benefit or sector. policy: B6, C14
 */
export function fits(rules: readonly Fit['rule'][], facts: Facts): Fit[] {
  return rules.map((rule) => ({ rule, answer: answerOf(rule, facts) }))
}

/** In one word: a hard no, something to look at, or all well. */
export function verdict(fit: readonly Fit[]): 'fits' | 'look' | 'fits-not' {
  if (fit.some((one) => one.rule.hard && one.answer === 'no')) return 'fits-not'
  return fit.every((one) => one.answer === 'yes') ? 'fits' : 'look'
}

function answerOf({ kind, value }: Fit['rule'], facts: Facts): Fit['answer'] {
  switch (kind) {
    case 'age-min':
      return known(facts.age, (age) => age >= Number(value))
    case 'age-max':
      return known(facts.age, (age) => age <= Number(value))
    case 'lives-in':
      return known(facts.municipality ?? facts.region, () => value === facts.municipality || value === facts.region)
    case 'works':
      return known(facts.works, (works) => works)
    case 'no-work':
      return known(facts.works, (works) => !works)
    case 'benefit-from':
      return known(facts.benefitFrom, (from) => from === value)
    case 'language-level':
      return known(facts.languageLevel, (level) => LANGUAGE.indexOf(level) >= LANGUAGE.indexOf(value ?? ''))
    case 'education-max':
      return known(facts.education, (level) => EDUCATION.indexOf(level) <= EDUCATION.indexOf(value ?? ''))
    case 'driving-licence':
      return known(facts.drivingLicence, (has) => has)
    default:
      return 'unknown'
  }
}

function known<T>(fact: T | undefined, holds: (fact: T) => boolean): Fit['answer'] {
  return fact === undefined ? 'unknown' : holds(fact) ? 'yes' : 'no'
}
