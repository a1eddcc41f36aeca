import type { Module } from '../../platform/module.ts'
import { deskRoutes } from './desk-routes.tsx'
import { linkRoutes } from './link-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { personalData } from './personal-data.ts'
import { loadPeopleReference } from './reference.ts'
import { texts } from './texts.ts'

/** The module people as the program mounts it. */
export const people: Module = {
  name: 'people',
  routes: [...ownRoutes, ...deskRoutes, ...linkRoutes],
  texts,
  personalData,
  reference: loadPeopleReference,
}
