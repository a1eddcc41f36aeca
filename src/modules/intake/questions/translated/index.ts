import type { FrontLanguage } from '../../../../platform/languages.ts'
import { ar } from './ar.ts'
import { pl } from './pl.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** The texts of the tree that comes with the program, in the languages of the front door. */
export const translated: Readonly<Record<FrontLanguage, Readonly<Record<string, string>>>> = { ar, tr, uk, pl }
