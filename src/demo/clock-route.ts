import type { Hono } from 'hono'
import { isWorkingDay } from '../platform/working-days.ts'
import { moveClock } from './clock.ts'
import { ClockMove, programOf, type DemoState } from './routes.tsx'

/**
 * POST /demo/clock with JSON or a form: moves the clock, does all that is due, then answers.
 * Outside the registry because it takes both forms of body.
 */
export function mountClock(app: Hono, state: DemoState): void {
  app.post('/demo/clock', async (hono) => {
    const json = /json/i.test(hono.req.header('content-type') ?? '')
    const given = json ? await hono.req.json().catch(() => null) : await hono.req.parseBody()
    const read = ClockMove.safeParse(given)
    if (!read.success || (read.data.workingDays === undefined) === (read.data.months === undefined)) {
      return hono.json(
        {
          type: 'about:blank',
          title: 'Bad request',
          status: 400,
          detail: 'Send {"workingDays":3} or {"months":3}.',
          instance: '/demo/clock',
        },
        400,
      )
    }
    const program = programOf(state)
    const today = await moveClock(program.around.db, state.clock, read.data)
    await program.settle()
    return json ? hono.json({ today, workingDay: isWorkingDay(today) }) : hono.redirect('/demo#klok', 303)
  })
}
