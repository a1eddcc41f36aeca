import { setTimeout as after } from 'node:timers/promises'

/** What was started: settled when it ended, whether asked to or by itself. */
export interface Running {
  promise: Promise<void>
  stop: () => Promise<void>
}

const LONGEST_PAUSE = 30_000

/**
 * Starts something, and again whenever it ends by itself or does not start: after a pause, that doubles as long as it does not
 * start. Only the first start throws to whoever asks. `told` hears why each time.
 */
export async function keepRunning(
  start: () => Promise<Running>,
  told: (error: unknown) => void,
  pauseMs = 1000,
): Promise<{ runs: () => boolean; stop: () => Promise<void> }> {
  const over = new AbortController()
  const isOver = () => over.signal.aborted
  let running: Running | null = await start()
  let pause = pauseMs
  const keep = async () => {
    while (!isOver()) {
      try {
        running ??= await start()
        pause = pauseMs
        if (isOver()) await running.stop()
        await running.promise
        if (!isOver()) throw new Error('it ended by itself')
      } catch (error) {
        running = null
        if (isOver()) return
        told(error)
        await after(pause, null, { signal: over.signal }).catch(() => {})
        pause = Math.min(pause * 2, LONGEST_PAUSE)
      }
    }
  }
  const kept = keep()
  return {
    runs: () => running !== null,
    stop: async () => {
      over.abort()
      await running?.stop()
      await kept
    },
  }
}
