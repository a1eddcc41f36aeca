import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** Of what Notify tells, only what we need: the number it went to is not read. */
const Receipt = z.object({
  reference: z.string().max(100),
  status: z.enum(['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure']),
})
const MOST_BYTES = 8_192

/** POST /berichten/ontvangst: Notify tells what became of an SMS, with the bearer token that was entered there. */
export function mountReceipts(app: Hono, token: string, take: (reference: string, arrived: boolean) => Promise<void>): void {
  app.post('/berichten/ontvangst', bodyLimit({ maxSize: MOST_BYTES }), async (hono) => {
    if (!knows(hono, token)) return hono.json({ type: 'about:blank', title: 'Forbidden', status: 403 }, 403)
    const receipt = Receipt.safeParse(await hono.req.json().catch(() => null))
    if (!receipt.success) return hono.json({ type: 'about:blank', title: 'Bad request', status: 400 }, 400)
    await take(receipt.data.reference, receipt.data.status === 'delivered')
    return hono.body(null, 204)
  })
}

function knows(hono: Context, token: string): boolean {
  const given = Buffer.from(hono.req.header('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
