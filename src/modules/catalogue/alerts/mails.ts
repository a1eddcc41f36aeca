import { dateOf } from '../../../platform/clock.ts'
import type { OutgoingMail } from '../../../platform/mail.ts'
import { localPath } from '../../../platform/languages.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import type { Service } from '../offer/queries.ts'
import { texts } from '../texts.ts'
import type { SavedSearch } from './queries.ts'
import type { Kept } from './query.ts'
import { isDiscreet, MOST_NAMED } from './rules.ts'

type Running = SavedSearch & { query: Kept; email: string }

/** What every mail of a search needs: the search, its link, where we are, and its region. */
export interface About {
  search: Running
  token: string
  baseUrl: string
  region: { slug: string } | null
}

// No mail repeats what was typed: anybody can type anything beside an address of somebody else.

/** Asks whether the address wants this; of a search that runs already it gives the link again. */
export function linkMail(about: About): OutgoingMail {
  const { search } = about
  const t = words(search)
  const said = search.confirmedAt === null ? t.confirm : t.again
  return mail(about, said.subject, [said.lead, said.link(page(about)), said.otherwise])
}

/** Says what is new, or only that something is, where a name would say too much. */
export function newsMail(about: About, fresh: readonly string[], services: readonly Service[]): OutgoingMail {
  const { search, region } = about
  const t = words(search)
  const f = formatIn(search.language)
  if (isDiscreet(search.query.asked, services))
    return { ...mail(about, t.news.subject, [t.news.quiet, t.news.page(page(about))]), sender: t.quietSender }
  const site = region ? `/regio/${region.slug}` : ''
  const lines = services.slice(0, MOST_NAMED).map((one) => {
    const address = `${about.baseUrl}${localPath(search.language, `${site}/diensten/${one.id}`)}`
    return `- ${one.name} (${one.organisation})\n  ${address}`
  })
  const more = fresh.length - lines.length
  return mail(about, t.news.subject, [
    t.news.lead(f.date(dateOf(search.confirmedAt ?? search.madeAt))),
    lines.join('\n'),
    ...(more > 0 ? [t.news.more(more)] : []),
    t.news.page(page(about)),
  ])
}

/** Says that it ends, and how it goes on. */
export function endMail(about: About): OutgoingMail {
  const t = words(about.search).end
  return mail(about, t.subject, [t.lead(formatIn(about.search.language).date(about.search.endsOn ?? '')), t.link(page(about))])
}

function mail(about: About, subject: string, parts: string[]): OutgoingMail {
  const { search, token, baseUrl } = about
  const t = words(search)
  const stop = `${page(about)}/einde`
  return {
    sender: t.sender,
    to: search.email,
    subject,
    text: [t.greeting, ...parts, t.stopLine(stop), t.closing].join('\n\n'),
    unsubscribe: `${baseUrl}/zoekvraag/${token}/einde`,
  }
}

function page({ search, token, baseUrl }: About): string {
  return `${baseUrl}${localPath(search.language, `/zoekvraag/${token}`)}`
}

function words({ language }: SavedSearch) {
  return texts({ language }).alerts.mail
}
