import type { Server } from 'node:http'

const HARD_STOP = 20_000
/** One Ctrl-C may reach us several times: from the terminal, and passed on by npm. */
const SAME_SIGNAL = 1000

type Say = (line: string) => void

/**
 * From now on a signal stops the program: what was opened is closed in the opposite order, then the process ends.
 * A second signal, or 20 seconds, ends it at once. Give each part as it is opened; `code` is the exit code of a stop that went well.
 */
export function closeOnSignals(say: Say, code = 0): { opened: (close: () => Promise<void>) => void; closeAll: () => Promise<void> } {
  const closers: (() => Promise<void>)[] = []
  let closing: Promise<void> | null = null
  let since = 0
  const closeAll = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close()
  }
  const onSignal = () => {
    if (closing && performance.now() - since < SAME_SIGNAL) return
    if (closing) process.exit(1)
    since = performance.now()
    say('Stopping …')
    setTimeout(() => process.exit(1), HARD_STOP).unref()
    closing = closeAll()
    void closing.then(
      () => process.exit(code),
      (error: unknown) => {
        say(`Not everything could be closed: ${(error as Error).message}`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return {
    // Opened while we are stopping already: closed at once.
    opened: (close) => void (closing ? closing.then(close) : closers.push(close)),
    closeAll,
  }
}

/** No new connections; requests that run are finished, each connection ends after its answer, and those that idle are let go. */
export async function drain(server: Server): Promise<void> {
  // A load balancer that keeps a busy connection would otherwise keep us from ending.
  server.prependListener('request', (_, answer) => answer.setHeader('connection', 'close'))
  const letGo = setInterval(() => server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  }).finally(() => clearInterval(letGo))
}
