import type { Tx } from '../../../platform/db/context.ts'
import { notFound } from '../../../platform/errors.ts'
import { touched } from '../../../platform/log.ts'

const VERSION = ['t.id', 't.regionCode', 't.retiredOn', 'v.version', 'v.name', 'v.about', 'v.goal'] as const

function newest(tx: Tx) {
  return tx
    .selectFrom('plans.template as t')
    .innerJoin('plans.templateVersion as v', 'v.templateId', 't.id')
    .select(VERSION)
    .where('v.version', '=', (row) =>
      row
        .selectFrom('plans.templateVersion as o')
        .select((one) => one.fn.max('o.version').as('version'))
        .whereRef('o.templateId', '=', 't.id'),
    )
}

/** The newest version of what a region can use: its own and those of the country. */
export function templatesFor(tx: Tx, regionCode: string) {
  return newest(tx)
    .where((on) => on.or([on('t.regionCode', '=', regionCode), on('t.regionCode', 'is', null)]))
    .where('t.retiredOn', 'is', null)
    .orderBy('v.name')
    .orderBy('t.id')
    .limit(100)
    .execute()
}

/** The newest version of one of them with its steps, or the one 404. */
export async function requireTemplate(tx: Tx, regionCode: string, id: string) {
  const row = await newest(tx)
    .where('t.id', '=', id)
    .where('t.retiredOn', 'is', null)
    .where((on) => on.or([on('t.regionCode', '=', regionCode), on('t.regionCode', 'is', null)]))
    .executeTakeFirst()
  return row ? { ...row, steps: await stepsIn(tx, row.id, row.version) } : notFound()
}

/** The steps of one version. */
export function stepsIn(tx: Tx, templateId: string, version: number) {
  return tx
    .selectFrom('plans.templateStep')
    .select(['position', 'title', 'kind', 'ownerKind', 'daysAfter'])
    .where('templateId', '=', templateId)
    .where('version', '=', version)
    .orderBy('position')
    .execute()
}
export type Template = Awaited<ReturnType<typeof requireTemplate>>

/** From which templates a plan began or got steps. */
export async function usedIn(tx: Tx, plan: { regionCode: string; id: string; personId: string }) {
  const rows = await tx
    .selectFrom('plans.planTemplate as p')
    .innerJoin('plans.templateVersion as v', (join) => join.onRef('v.templateId', '=', 'p.templateId').onRef('v.version', '=', 'p.version'))
    .select(['p.id', 'p.version', 'p.usedAt', 'v.name'])
    .where('p.regionCode', '=', plan.regionCode)
    .where('p.planId', '=', plan.id)
    .orderBy('p.usedAt')
    .execute()
  touched(tx, plan.regionCode, plan.personId, 'plan')
  return rows
}

/** The same for the copy of the file. */
export function templateCopy(tx: Tx, regionCode: string, personId: string) {
  return tx
    .selectFrom('plans.planTemplate as p')
    .innerJoin('plans.templateVersion as v', (join) => join.onRef('v.templateId', '=', 'p.templateId').onRef('v.version', '=', 'p.version'))
    .select(['v.name', 'p.version', 'p.usedAt'])
    .where('p.regionCode', '=', regionCode)
    .where('p.personId', '=', personId)
    .orderBy('p.usedAt')
    .execute()
}
