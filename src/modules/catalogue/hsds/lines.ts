import { read, type RequestContext } from '../../../platform/request.ts'
import type { Tx } from '../../../platform/db/context.ts'
import type { Actor } from '../../../platform/actor.ts'
import { canonical, type Body } from './canonical.ts'
import { inShort, serviceBodies, servicesAfter, type ServiceFilter } from './services.ts'

const BATCH = 200

/** One transaction per batch: a reader that takes its time holds no connection. */
export type Reading = <T>(work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>

/** All public services that a filter leaves, in order of id, a batch at a time. */
export async function* allServices(reading: Reading, asked: ServiceFilter): AsyncGenerator<Body[]> {
  for (let after: string | null = null; ;) {
    const from: string | null = after
    const { ids, bodies } = await reading(async (tx, actor) => {
      const next = await servicesAfter(tx, asked, from, BATCH)
      return { ids: next, bodies: await serviceBodies(tx, next, actor.today) }
    })
    if (ids.length === 0) return
    yield bodies
    after = ids.at(-1)!
  }
}

/** A line of JSON per service, all of them without pages; sent while it is read. */
export function streamed(c: RequestContext, asked: ServiceFilter & { full: boolean }): Promise<Response> {
  const batches = allServices((work) => read(c, work), asked)
  const lines = async function* () {
    for await (const bodies of batches) yield bodies.map((body) => `${canonical(asked.full ? body : inShort(body))}\n`).join('')
  }
  return Promise.resolve(c.hono.body(streamOf(lines()), 200, { 'content-type': 'application/x-ndjson; charset=utf-8' }))
}

/** Text or bytes that are made bit by bit, as a body; only as fast as they are taken. */
export function streamOf(pieces: AsyncIterator<string | Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await pieces.return?.()
    },
  })
}
