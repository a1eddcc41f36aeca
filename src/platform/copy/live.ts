import { positionNow, readAfter, type Position } from './position.ts'
import type { CopySource, InTx } from './source.ts'

interface Held<T> {
  value: T
  day: string
  at: Position
}

/** One copy that follows the database. */
export interface LiveCopy<T> {
  /** The copy as it is served now; null until the first one is whole. */
  now: () => T | null
  /** Reads what was told since, and makes the copy anew on a new day. */
  catchUp: () => Promise<void>
  /** Makes it anew beside the one that serves, and changes places when it is whole. */
  rebuild: () => Promise<void>
  /** True when copy and database hold the same; else it was made anew. */
  check: () => Promise<boolean>
}

/** Follows one source. Steps of following run one after another; a rebuild runs beside them. */
export function liveCopy<T, R>(source: CopySource<T, R>, inTx: InTx, today: () => string): LiveCopy<T> {
  let held: Held<T> | null = null
  let building: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()

  async function follow(one: Held<T>): Promise<void> {
    for (;;) {
      const found = await inTx(async (tx) => {
        const told = await readAfter(tx, one.at, source.follows)
        return { ...told, rows: told.ids.length > 0 ? await source.read(tx, told.ids, one.day) : [] }
      })
      if (found.ids.length > 0) source.apply(one.value, found.ids, found.rows)
      one.at = found.at
      if (!found.more) return
    }
  }

  async function build(): Promise<void> {
    const at = await inTx(positionNow)
    const day = today()
    const made: Held<T> = { value: await source.build(inTx, day), day, at }
    await follow(made)
    held = made
  }

  const rebuild = () => (building ??= build().finally(() => (building = null)))

  const inTurn = (work: () => Promise<void>) => (last = last.catch(() => {}).then(work))

  return {
    now: () => held?.value ?? null,
    rebuild,
    catchUp: () =>
      inTurn(async () => {
        if (held?.day !== today()) await rebuild()
        else await follow(held)
        // Beside the one that serves and follows on; what goes wrong is tried again at the next step.
        if (held && source.isWorn?.(held.value)) void rebuild().catch(() => {})
      }),
    check: async () => {
      for (let look = 0; look < 3; look++) {
        await inTurn(async () => void (held && (await follow(held))))
        const one: Held<T> | null = held
        if (!one) break
        // A change between following and counting makes them differ once, not three times.
        if ((await inTx((tx) => source.sumNow(tx, one.day))) === source.sum(one.value)) return true
      }
      await rebuild()
      return false
    },
  }
}
