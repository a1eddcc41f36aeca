import { z } from '@hono/zod-openapi'
import { read, write } from '../platform/request.ts'
import { form, page, type Route } from '../platform/route.ts'
import { failedJobs, retryJob } from '../platform/failed-jobs.ts'
import { ManagePage } from './pages/manage-page.tsx'
import { JobId } from './schema.ts'
import { texts } from './texts.ts'

const manage = { may: ['administrator', 'organisation-admin', 'coordinator', 'auditor'] as const, purpose: null }

/** The start page of whoever keeps the program running: roles, system, jobs that failed for good. */
export const manageRoutes: Route[] = [
  page({
    get: '/beheer',
    ...manage,
    async show(c) {
      const jobs = c.actor.roles.includes('administrator') ? await read(c, (tx) => failedJobs(tx)) : null
      return <ManagePage t={texts(c)} roles={c.actor.roles} jobs={jobs} />
    },
  }),
  form({
    post: '/beheer/taken/:jobId/herhaling',
    may: ['administrator'],
    purpose: null,
    params: JobId,
    form: z.object({}),
    async submit(c, { params }) {
      await write(c, (tx, actor) => retryJob(tx, actor, params.jobId))
      return c.href('/beheer')
    },
    again: async (c) => <ManagePage t={texts(c)} roles={c.actor.roles} jobs={await read(c, (tx) => failedJobs(tx))} />,
  }),
]
