import { z } from '@hono/zod-openapi'

/** Saved filters of the own files: all, late, lying still, or by whom it waits on. */
export const FILTERS = ['late', 'still', 'me', 'person', 'provider', 'organisation', 'nothing'] as const
export type Filter = (typeof FILTERS)[number]

export const CaseloadQuery = z.object({
  stand: z.enum(FILTERS).optional().catch(undefined),
  vanaf: z.string().max(300).optional().catch(undefined),
})

const note = z.string().trim().min(3).max(600).meta({ input: 'textarea', rows: 4, aboutPerson: true })

/** Who looks after whose files until which day. */
export const NewCover = z.object({
  id: z.uuid().meta({ input: 'hidden' }),
  ofAccount: z.uuid().meta({ input: 'select' }),
  byAccount: z.uuid().meta({ input: 'select' }),
  untilOn: z.iso.date(),
  coverNote: note.optional(),
})
export const CoverParams = z.object({ coverId: z.uuid() })
/** A name as it is remembered; it is posted, so that it stands in no address. */
export const FindByName = z.object({ personName: z.string().trim().min(2).max(80) })
/** Which of the own files go to a colleague. */
export const HandOver = z.object({
  files: z.array(z.uuid()).min(1).max(200).meta({ input: 'checkboxes', either: true }),
  toAccount: z.uuid().meta({ input: 'select' }),
  handNote: note,
})
/** All running plans of one worker go to another, for good. */
export const Reassign = z.object({
  fromAccount: z.uuid().meta({ input: 'select' }),
  toAccount: z.uuid().meta({ input: 'select' }),
  handNote: note.optional(),
})
