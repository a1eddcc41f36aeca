import type { FrontTexts } from '../../platform/texts.ts'
import { ar as site } from './site/texts.ar.ts'
import type { nl } from './texts.nl.ts'

export const ar = { site } satisfies FrontTexts<typeof nl>
