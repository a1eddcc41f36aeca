import * as ar from './ar.ts'
import * as pl from './pl.ts'
import * as tr from './tr.ts'
import * as uk from './uk.ts'

/** What the platform says at the front door: components, refusals, forms. */
export const frontUi = { ar: ar.ui, tr: tr.ui, uk: uk.ui, pl: pl.ui }
export const frontPlatform = { ar: ar.platform, tr: tr.platform, uk: uk.platform, pl: pl.platform }
export const frontSentences = { ar: ar.sentences, tr: tr.sentences, uk: uk.sentences, pl: pl.sentences }
