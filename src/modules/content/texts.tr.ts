import type { Translation } from '../../platform/texts.ts'
import { tr as site } from './site/texts.tr.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = { site }
