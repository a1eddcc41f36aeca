import type { Module } from '../../platform/module.ts'
import { behalfRoutes } from './routes/behalf.tsx'
import { claimRoutes } from './routes/claim.tsx'
import { deskRoutes } from './routes/desk.tsx'
import { deskDetailsRoutes } from './routes/desk-details.tsx'
import { outsideRoutes } from './routes/outside.tsx'
import { ownRoutes } from './routes/own.tsx'
import { personalData } from './personal-data.ts'
import { loadPeopleReference } from './reference.ts'
import { texts } from './texts.ts'

/** The module people as the program mounts it. */
export const people: Module = {
  name: 'people',
  routes: [...ownRoutes, ...behalfRoutes, ...claimRoutes, ...outsideRoutes, ...deskRoutes, ...deskDetailsRoutes],
  texts,
  personalData,
  reference: loadPeopleReference,
}
