import type { Format } from '../../../platform/ui/index.ts'
import { isOld } from '../chances/rules.ts'
import type { texts } from '../texts.ts'
import type { Mark } from './marks.ts'
import type { Fitting } from './scan.ts'

type Words = ReturnType<typeof texts>

/** Why an occupation stands there, each reason a sentence. */
export function reasonsFor(t: Words, { matched, lacking, done, near, marks }: Fitting, own: boolean): string[] {
  return [
    done && (own ? t.scan.done : t.scan.doneDesk),
    near.length > 0 && t.scan.near(near.join(', ')),
    matched.length > 0 && t.scan.because(matched.join(', ')),
    ...marks.map((mark) => markIn(t, mark)),
    lacking.length > 0 && t.scan.lacking(lacking.join(', ')),
  ].filter((reason) => reason !== false)
}

/** A mark in words. */
export function markIn(t: Words, mark: Mark): string {
  const words = t.scan.marks
  const wishes = t.fields
  switch (mark.about) {
    case 'kind': {
      const kind = wishes.workWanted.options[mark.kind as keyof typeof wishes.workWanted.options]
      return mark.is === 'suits' ? words.kindSuits(kind) : words.kindNot(kind)
    }
    case 'times':
      return words.time(timesIn(t, mark.times))
    case 'schoolHours':
      return words.schoolHours(timesIn(t, mark.times))
    case 'licence':
      return words.licence
    case 'dutch':
      return words.dutch
    case 'level': {
      if (mark.is === 'suits') return mark.level === 1 ? words.noLevel : words.levelSuits(words.levels[mark.level]!)
      const highest = mark.highest && wishes.educationLevel.options[mark.highest]
      return [words.level(words.levels[mark.level]!), highest && words.highest(highest), mark.begun && words.begun(mark.begun)]
        .filter(Boolean)
        .join(' ')
    }
  }
}

const timesIn = (t: Words, times: readonly string[]) => times.map((time) => t.scan.marks.times[time]!).join(', ')

/** The chance of work, with whose figure it is and of when; or that there is none. */
export function chanceIn(t: Words, f: Format, { chance }: Fitting, region: string, today: string): string {
  const words = t.scan.chance
  if (!chance) return words.none(region)
  const figure = chance.ratio === null ? '' : words.ratio(f.number(chance.ratio))
  const old = isOld(chance.asOf, today) ? ` ${words.old}` : ''
  return `${words.is(region, words.tension[chance.tension]!, figure)} ${words.source(chance.occupationGroup, chance.source, f.date(chance.asOf))}${old}`
}
