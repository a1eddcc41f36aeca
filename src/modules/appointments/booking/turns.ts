/**
 * Lets so many do something at once; the others wait for their turn, in order of coming. A crowd that wants one moment then waits here,
 * and not for the connections to the database that everybody else needs.
 */
export function makeTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

/** Bookings by visitors that are written at once, per instance: fewer than there are connections. */
export const bookingTurns = makeTurns(8)
