import { defineTexts } from '../../platform/texts.ts'
import { ar } from './texts.ar.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { pl } from './texts.pl.ts'
import { tr } from './texts.tr.ts'
import { uk } from './texts.uk.ts'

export const texts = defineTexts({ nl, en, front: { ar, tr, uk, pl } })
