import { personPays, startText, type Service, type texts as catalogueTexts } from '../../catalogue/index.ts'
import type { Fact, Format } from '../../../platform/ui/index.ts'

/** What somebody wants to know first: who it is of, what they pay, when it begins. */
export function shortFacts(c: ReturnType<typeof catalogueTexts>, f: Format, service: Service, today: string): Fact[] {
  return [
    { label: c.one.by, value: service.organisation },
    { label: c.one.person, value: personPays(c, f, service) },
    { label: c.find.starts, value: startText(c, f, service, today) },
  ]
}
