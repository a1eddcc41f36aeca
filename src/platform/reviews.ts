import { isFrontLanguage, type FrontLanguage, type PageLanguage } from './languages.ts'

interface Review {
  language: FrontLanguage
  /** First and last name of who read every text of the front door in this language, and speaks it. */
  by: string
  /** YYYY-MM-DD */
  on: string
}

/** Who read the translations of the front door. A language without a name here says on every page that nobody did. */
const reviews: readonly Review[] = []

/** Has a named person read the texts in this language? */
export function isReviewed(language: FrontLanguage, by: readonly Review[] = reviews): boolean {
  return by.some((review) => review.language === language && review.by.trim() !== '')
}

/** Texts in this language that nobody read who speaks it: pages and mails say so. */
export function unreviewed(language: PageLanguage): boolean {
  return isFrontLanguage(language) && !isReviewed(language)
}
