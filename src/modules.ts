import type { Module } from './platform/module.ts'
import * as desk from './desk/index.ts'
import { access } from './modules/access/index.ts'
import * as appointments from './modules/appointments/index.ts'
import * as catalogue from './modules/catalogue/index.ts'
import * as content from './modules/content/index.ts'
import * as contacts from './modules/contacts/index.ts'
import * as employers from './modules/employers/index.ts'
import * as insight from './modules/insight/index.ts'
import * as intake from './modules/intake/index.ts'
import * as messages from './modules/messages/index.ts'
import { people } from './modules/people/index.ts'
import * as plans from './modules/plans/index.ts'
import * as policy from './modules/policy/index.ts'
import * as privacy from './modules/privacy/index.ts'
import * as regions from './modules/regions/index.ts'
import * as setup from './modules/setup/index.ts'
import * as skills from './modules/skills/index.ts'

/** THE ordered list: a module imports only modules above it, and only through their index.ts. */
export const modules: readonly Module[] = [
  { name: 'regions', routes: regions.routes, texts: regions.texts, reference: regions.loadReference },
  { name: 'policy', routes: policy.routes, texts: policy.texts, reference: policy.loadPolicy },
  access,
  people,
  {
    name: 'messages',
    routes: messages.routes,
    texts: messages.texts,
    subscribers: messages.subscribers,
    tasks: messages.tasks,
    sweeps: messages.sweeps,
    personalData: messages.personalData,
  },
  {
    name: 'content',
    routes: content.routes,
    texts: content.texts,
    tasks: content.tasks,
    sweeps: content.sweeps,
    copies: content.copies,
  },
  { name: 'skills', routes: skills.routes, texts: skills.texts, reference: skills.loadReference, personalData: skills.personalData },
  {
    name: 'catalogue',
    routes: catalogue.routes,
    texts: catalogue.texts,
    sweeps: catalogue.sweeps,
    tasks: catalogue.tasks,
    reference: catalogue.loadTerms,
    copies: catalogue.copies,
  },
  { name: 'employers', routes: employers.routes, texts: employers.texts },
  {
    name: 'contacts',
    routes: contacts.routes,
    texts: contacts.texts,
    personalData: contacts.personalData,
    sweeps: contacts.sweeps,
  },
  {
    name: 'appointments',
    routes: appointments.routes,
    texts: appointments.texts,
    subscribers: appointments.subscribers,
    sweeps: appointments.sweeps,
    messageParts: appointments.messageParts,
    personalData: appointments.personalData,
  },
  {
    name: 'intake',
    routes: intake.routes,
    texts: intake.texts,
    sweeps: intake.sweeps,
    tasks: intake.tasks,
    personalData: intake.personalData,
    reference: intake.loadQuestions,
  },
  {
    name: 'plans',
    routes: plans.routes,
    texts: plans.texts,
    subscribers: plans.subscribers,
    tasks: plans.tasks,
    sweeps: plans.sweeps,
    personalData: plans.personalData,
  },
  { name: 'insight', routes: insight.routes, texts: insight.texts },
  {
    name: 'privacy',
    routes: privacy.routes,
    texts: privacy.texts,
    subscribers: privacy.subscribers,
    tasks: privacy.tasks,
    sweeps: privacy.sweeps,
    personalData: privacy.personalData,
    reference: privacy.loadRetention,
  },
  { name: 'setup', routes: setup.routes, texts: setup.texts, tasks: setup.tasks, sweeps: setup.sweeps },
  { name: 'desk', routes: desk.routes, texts: desk.texts },
]
