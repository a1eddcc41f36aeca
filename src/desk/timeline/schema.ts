import { z } from '@hono/zod-openapi'

/** What who sees no more than its own part of a plan may find there. */
export const PART_KINDS = ['step', 'referral', 'session', 'proposal', 'report', 'note'] as const
export const KINDS = ['conversation', 'appointment', 'handover', 'plan', ...PART_KINDS, 'draft', 'work', 'sharing', 'message'] as const
export type Kind = (typeof KINDS)[number]

const day = z.iso.date().optional().catch(undefined)
/** What is chosen of a line of time; in the address, so that it can be kept. */
export const Chosen = z.object({
  soort: z.enum(KINDS).optional().catch(undefined),
  wie: z
    .union([z.literal('person'), z.uuid()])
    .optional()
    .catch(undefined),
  van: day,
  tot: day,
  na: z.string().max(300).optional().catch(undefined),
})
/** What is chosen, for paper: with what is confidential or without. */
export const ChosenPaper = Chosen.extend({ vertrouwelijk: z.literal('ja').optional().catch(undefined) })

/** What is chosen, as part of an address. */
export function chosenIn({ soort, wie, van, tot }: z.output<typeof Chosen>): [string, string][] {
  return Object.entries({ soort, wie, van, tot }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  )
}
