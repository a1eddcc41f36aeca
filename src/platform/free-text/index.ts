export { concernsIn, hasBsn, type Concern } from './concerns.ts'
export { lookAgain, SEEN } from './look-again.ts'
export { freeTextTexts } from './texts.ts'
