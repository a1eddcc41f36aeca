import { createHash } from 'node:crypto'
import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { refuse } from './errors.ts'
import type { FormLimit } from './route.ts'

/** Throws a refusal (429, with the seconds to wait) when this key has used up its points. */
export type Limit = (limit: FormLimit, key: string) => Promise<void>

/** Limits counted in the database, so that instances beside each other count together; in memory while it is away, or without one. */
export function makeLimits(pool: pg.Pool | null): Limit {
  const limiters = new Map<string, RateLimiterAbstract>()
  return async (limit, key) => {
    const name = `${limit.name}:${limit.points}:${limit.perSeconds}`
    const limiter = limiters.get(name) ?? makeLimiter(pool, limit)
    limiters.set(name, limiter)
    try {
      // The key can be an address: only its hash is kept.
      await limiter.consume(createHash('sha256').update(key).digest('base64url'))
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected
      refuse('platform.tooMany', 429, { seconds: Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)) })
    }
  }
}

function makeLimiter(pool: pg.Pool | null, { name, points, perSeconds }: FormLimit): RateLimiterAbstract {
  const counting = { keyPrefix: name, points, duration: perSeconds }
  const memory = new RateLimiterMemory(counting)
  if (!pool) return memory
  return new RateLimiterPostgres({
    ...counting,
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'access',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: memory,
  })
}
