import { z } from '@hono/zod-openapi'
import { STEP_KINDS } from '../schema.ts'

/** How many steps a template has at most. */
export const LINES = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Line = (typeof LINES)[number]
export const OWNERS = ['person', 'guide', 'organisation'] as const
export const LINE_FIELDS = ['title', 'kind', 'owner', 'days'] as const

// A line is filled in whole or not at all, so none of its fields is called optional.
const title = z.string().trim().min(3).max(160).optional().meta({ either: true })
const kind = z.enum(STEP_KINDS).optional().meta({ input: 'select', either: true })
const owner = z.enum(OWNERS).optional().meta({ input: 'select', either: true })
const days = z.number().int().min(0).max(365).optional().meta({ input: 'number', either: true })

type LineShape = { [L in Line as `title${L}`]: typeof title } & { [L in Line as `kind${L}`]: typeof kind } & {
  [L in Line as `owner${L}`]: typeof owner
} & { [L in Line as `days${L}`]: typeof days }
const lines = Object.fromEntries(
  LINES.flatMap((line) => [
    [`title${line}`, title],
    [`kind${line}`, kind],
    [`owner${line}`, owner],
    [`days${line}`, days],
  ]),
) as unknown as LineShape

const written = {
  templateName: z.string().trim().min(3).max(80),
  templateAbout: z.string().trim().max(300).optional(),
  templateGoal: z.string().trim().min(3).max(400).meta({ input: 'textarea', rows: 3 }),
  ...lines,
}
/** A template as its region writes it. */
export const KeepTemplate = z.object({ id: z.uuid().meta({ input: 'hidden' }), ...written })
/** The next version of one, by who had this version in front of them. */
export const ChangeTemplate = z.object({ version: z.number().int().min(1).meta({ input: 'hidden' }), ...written })
export type KeepTemplateInput = z.output<typeof KeepTemplate>
export type ChangeTemplateInput = z.output<typeof ChangeTemplate>
export type TemplateWritten = Omit<KeepTemplateInput, 'id'>
export const lineFields = (line: Line) => [`title${line}`, `kind${line}`, `owner${line}`, `days${line}`] as const

export const TemplateParams = z.object({ templateId: z.uuid() })
export const CopyFrom = z.object({ van: z.uuid().optional().catch(undefined) })
export const ChosenTemplate = z.object({ sjabloon: z.uuid().optional().catch(undefined) })
/** A template for one person: the goal, where no plan runs, and which steps. */
export const UseTemplate = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  templateId: z.uuid().meta({ input: 'hidden' }),
  templateVersion: z.coerce.number().int().min(1).meta({ input: 'hidden' }),
  /** Asked where no plan runs, and then needed. */
  goal: z.string().trim().min(3).max(400).optional().meta({ input: 'textarea', aboutPerson: true, either: true }),
  templateSteps: z.array(z.coerce.number().int()).meta({ either: true }),
  /** Per step of an organisation which one: `<position>:<organisation>`. */
  stepOwners: z.array(z.string().max(60)),
})
export type UseTemplateInput = z.output<typeof UseTemplate>
