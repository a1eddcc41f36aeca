import { z } from '@hono/zod-openapi'
import { SAID } from './ready/items.ts'

export const Site = z.object({ slug: z.string().regex(/^[a-z][a-z-]{1,60}$/) })
export const Token = z.object({ token: z.string().regex(/^[\w-]{22}$/) })
export const UploadParams = z.object({ slug: Site.shape.slug, id: z.uuid() })
export const BookForm = z.object({ id: z.uuid().meta({ input: 'hidden' }) })
export const TakeForm = z.object({ alsoRemove: z.boolean() })
export const Confirm = z.object({
  item: z.enum(SAID).meta({ input: 'hidden' }),
  done: z.enum(['yes', 'no']).meta({ input: 'hidden' }),
})
/** The papers there are, by the last part of their address. */
export const PAPERS = ['register', 'dpia', 'regeling', 'verwerker', 'bio2', 'vertrek'] as const
export const PaperParams = z.object({ slug: Site.shape.slug, paper: z.enum(PAPERS) })
export const FormAsked = z.object({ vorm: z.enum(['xlsx', 'zip']).default('xlsx').catch('xlsx') })
