import type { PageLanguage } from '../../../platform/languages.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import type { Region } from '../../regions/index.ts'
import type { Journey } from '../booking/journey.tsx'
import type { Appointment } from '../queries.ts'
import { Change } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** Choosing another moment for an appointment that is there. */
export function changeJourney(t: typeof nl, language: PageLanguage, base: string, row: Appointment, region: Region | undefined): Journey {
  const f = formatIn(language)
  return {
    base,
    action: base,
    regionCode: row.regionCode,
    phone: region?.phone ?? null,
    schema: Change,
    asksName: false,
    known: { channel: row.channel },
    words: { title: t.change.title, submit: t.change.submit },
    before: { label: t.change.from, value: `${f.date(row.onDate)}, ${f.time(row.atTime)}` },
  }
}
