import type { Translation } from '../../platform/texts.ts'
import { pl as site } from './site/texts.pl.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = { site }
