import { Temporal } from 'temporal-polyfill'
import { isWorkingDay } from '../../../platform/working-days.ts'
import { expectedTotal, roundCents, type Price, type Range } from './price.ts'

/** From a day up to, not including, another. */
export interface Period {
  from: string
  until: string
}

/**
 * A price per week or month over a period, without VAT: of each calendar week or month the share of its working days that fall
 * in the period and outside closures; each is a line of the bill, rounded by itself. policy: D11
 */
export function proRataCents(unit: 'week' | 'month', amountCents: number, period: Period, closures: readonly Period[] = []): number {
  let total = 0
  for (let start = startOf(unit, period.from); start < period.until; start = nextOf(unit, start)) {
    const end = nextOf(unit, start)
    const all = workingDays(start, end)
    const billed = all.filter((day) => within(day, period) && !closures.some((closure) => within(day, closure)))
    if (all.length > 0) total += roundCents((amountCents * billed.length) / all.length)
  }
  return total
}

function within(day: string, { from, until }: Period): boolean {
  return day >= from && day < until
}

function startOf(unit: 'week' | 'month', day: string): string {
  const date = Temporal.PlainDate.from(day)
  return (unit === 'week' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 })).toString()
}

function nextOf(unit: 'week' | 'month', start: string): string {
  return Temporal.PlainDate.from(start)
    .add(unit === 'week' ? { days: 7 } : { months: 1 })
    .toString()
}

function workingDays(from: string, until: string): string[] {
  const days: string[] = []
  for (let day = Temporal.PlainDate.from(from); day.toString() < until; day = day.add({ days: 1 }))
    if (isWorkingDay(day.toString())) days.push(day.toString())
  return days
}

/**
 * What lines are expected to cost for somebody who starts on a day: weeks and months by the working days in them, closures
 * subtracted, everything else by its quantity; VAT per line. Without a day to count from, whole weeks and months. policy: D11
 */
export function expectedFrom(start: string | null, lines: readonly Price[], closures: readonly Period[]): Range | null {
  if (start === null) return expectedTotal(lines)
  return expectedTotal(
    lines.map((line) => {
      const unit = line.kind === 'per-week' ? 'week' : line.kind === 'per-month' ? 'month' : null
      const { quantityMin, quantityMax } = line
      if (unit === null || line.amountCents === null || quantityMin === null || quantityMax === null) return line
      const over = (units: number) => proRataCents(unit, line.amountCents!, { from: start, until: later(unit, start, units) }, closures)
      return { vatBasisPoints: line.vatBasisPoints, amounts: [over(quantityMin), over(quantityMax)] as const }
    }),
  )
}

function later(unit: 'week' | 'month', start: string, units: number): string {
  return Temporal.PlainDate.from(start)
    .add(unit === 'week' ? { weeks: units } : { months: units })
    .toString()
}
