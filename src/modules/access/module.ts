import type { Module } from '../../platform/module.ts'
import { sweeps } from './jobs.ts'
import { routes } from './routes.tsx'
import { texts } from './texts.ts'

/** The module as it stands in src/modules.ts. */
export const access: Module = { name: 'access', routes, texts, sweeps }
