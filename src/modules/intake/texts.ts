import { defineTexts } from '../../platform/texts.ts'
import { ar } from './front/ar.ts'
import { pl } from './front/pl.ts'
import { tr } from './front/tr.ts'
import { uk } from './front/uk.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const texts = defineTexts({ nl, en, front: { ar, tr, uk, pl } })
