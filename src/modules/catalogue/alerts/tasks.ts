import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { isBadAddress, sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings, Module } from '../../../platform/module.ts'
import { addJobs } from '../../../platform/outbox.ts'
import { regionByCode } from '../../regions/index.ts'
import { servicesByIds } from '../offer/queries.ts'
import { stopSearches } from './commands.ts'
import { endMail, linkMail, newsMail, type About } from './mails.ts'
import { newSearchLink, runningSearch } from './queries.ts'
import { catalogueCopy, fitsOf, type Kept } from './query.ts'
import { freshOf, MOST_NAMED, seenAfter } from './rules.ts'

const PURPOSE = 'service-alerts'
type Running = NonNullable<Awaited<ReturnType<typeof runningSearch>>>

/** Looks in memory what is new for a batch of searches; each that has news gets a job of its own. */
async function lookForNew(ids: string[], around: JobSurroundings): Promise<void> {
  const copy = await around.copy(catalogueCopy)
  await around.asSystem(PURPOSE, 'catalogue.look-for-new', async (tx, actor) => {
    const rows = await tx
      .selectFrom('catalogue.savedSearch as s')
      .innerJoin('catalogue.savedSearchText as t', 't.searchId', 's.id')
      .select(['s.id', 's.regionCode', 's.seen', 't.query'])
      .where('s.id', 'in', ids)
      .where('s.confirmedAt', 'is not', null)
      .where('s.stoppedAt', 'is', null)
      .$castTo<{ id: string; regionCode: string | null; seen: string[]; query: Kept }>()
      .execute()
    const news = rows.filter((row) => freshOf(fitsOf(copy, row.query, row.regionCode, actor.today), row.seen).length > 0)
    await addJobs(
      tx,
      'catalogue.search-news',
      news.map(({ id }) => ({ id })),
    )
  })
}

/** Mails what is new for one search, once a day at most; what was told is kept only after the mail left. */
async function tellNews(id: string, around: JobSurroundings): Promise<void> {
  const copy = await around.copy(catalogueCopy)
  const made = await around.asSystem(PURPOSE, 'catalogue.search-news', async (tx, actor) => {
    const search = await runningSearch(tx, id)
    if (!search || search.confirmedAt === null || search.lastSentOn === actor.today) return null
    const fits = fitsOf(copy, search.query, search.regionCode, actor.today)
    const fresh = freshOf(fits, search.seen)
    const found = await servicesByIds(tx, fresh.slice(0, MOST_NAMED), actor.today)
    const services = found.filter((service) => service.status === 'public')
    if (services.length === 0) return null
    const mail = newsMail(await about(tx, actor, search, around), fresh, services)
    return { mail, seen: seenAfter(fits, search.seen, (one) => copy.index.lineOf.has(one)) }
  })
  if (!made || !(await deliver(id, made.mail, around))) return
  await around.asSystem(PURPOSE, 'catalogue.search-told', async (tx, actor) => {
    await tx
      .updateTable('catalogue.savedSearch')
      .set({ lastSentOn: actor.today, seen: made.seen })
      .where('id', '=', id)
      .where('stoppedAt', 'is', null)
      .execute()
  })
}

/** Mails of one search that follow from what somebody did or from its end. */
function mailing(name: string, write: (given: About) => OutgoingMail) {
  return async (id: string, around: JobSurroundings): Promise<void> => {
    const mail = await around.asSystem(PURPOSE, name, async (tx, actor) => {
      const search = await runningSearch(tx, id)
      return search ? write(await about(tx, actor, search, around)) : null
    })
    if (mail) await deliver(id, mail, around)
  }
}

async function about(tx: Tx, actor: Actor, search: Running, { baseUrl }: JobSurroundings): Promise<About> {
  const region = search.regionCode ? await regionByCode(tx, search.regionCode, actor.today) : undefined
  return { search, token: await newSearchLink(tx, search.id, actor.today), baseUrl, region: region ?? null }
}

/** Sends; an address that does not exist ends the search, anything else is tried again by the job. */
async function deliver(id: string, mail: OutgoingMail, around: JobSurroundings): Promise<boolean> {
  try {
    await sendMail(mail)
    return true
  } catch (error) {
    if (!isBadAddress(error)) throw error
    await around.asSystem(PURPOSE, 'catalogue.search-refused', (tx, actor) => stopSearches(tx, actor, [id], 'refused'))
    return false
  }
}

const sendLink = mailing('catalogue.search-link', linkMail)
const sendEnd = mailing('catalogue.search-ends', endMail)

export const alertTasks: NonNullable<Module['tasks']> = {
  'catalogue.look-for-new': (payload, around) => lookForNew(payload.ids as string[], around),
  'catalogue.search-news': (payload, around) => tellNews(String(payload.id), around),
  'catalogue.search-link': (payload, around) => sendLink(String(payload.id), around),
  'catalogue.search-ends': (payload, around) => sendEnd(String(payload.id), around),
}
