import type { Translation } from '../../platform/texts.ts'
import { uk as site } from './site/texts.uk.ts'
import type { ar } from './texts.ar.ts'

export const uk: Translation<typeof ar> = { site }
