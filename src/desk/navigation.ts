import { actsIn, hasRole, type Actor } from '../platform/actor.ts'
import type { Language, PageLanguage } from '../platform/languages.ts'
import { withoutContext } from '../platform/db/context.ts'
import type { Db } from '../platform/db/pool.ts'
import { formatIn } from '../platform/ui/index.ts'
import type { NavItem, RegionView, View } from '../platform/ui/view.ts'
import { footOf } from '../modules/content/index.ts'
import { hasBasis } from '../modules/people/index.ts'
import { counterName, organisationById, regionsOn } from '../modules/regions/index.ts'
import { cameBy } from './former-names.ts'
import { TODAY } from './today-routes.tsx'
import { texts } from './texts.ts'

interface Where {
  actor: Actor
  language: Language
  pageLanguage: PageLanguage
  region: RegionView | null
  path: string
  search: string
}

/** What the shell shows around every page: who is signed in, where they can go. */
export async function useDesk(db: Db, c: Where, demo: boolean): Promise<Pick<View, 'actor' | 'nav' | 'links' | 'notice'>> {
  const organisationId =
    c.actor.kind === 'staff' || c.actor.kind === 'provider' || c.actor.kind === 'employer' ? c.actor.organisationId : null
  const organisation = organisationId ? await organisationById(withoutContext(db), organisationId).catch(() => undefined) : undefined
  const items = itemsFor(c, await guides(db, c.actor))
  const paths = items.map(([, href]) => href)
  const nav = items.map(([label, href]) => ({ label, href, current: isCurrent(c.path, href, paths) }))
  return {
    actor: {
      kind: c.actor.kind,
      name: c.actor.name,
      roles: c.actor.roles,
      acting: c.actor.acting ?? null,
      organisationName: organisation?.name ?? null,
    },
    nav,
    links: {
      signIn: '/inloggen',
      signOut: '/uitloggen',
      ...searchFor(c),
      urgent: c.region ? `/regio/${c.region.slug}/dringend` : '/dringend',
      ...(c.actor.acting ? { acting: '/mijn/namens' } : {}),
      ...(demo ? { demoTour: '/demo' } : {}),
      footer: [
        ...(await footerPages(db, c)),
        { label: texts(c).footer.info, href: `${siteOf(c)}/info` },
        ...(c.region ? [{ label: texts(c).footer.figures, href: `${siteOf(c)}/cijfers` }] : []),
        { label: texts(c).nav.regions, href: '/regios' },
        ...(c.region?.stage === 'open' ? [{ label: texts(c).footer.state, href: `${siteOf(c)}/stand` }] : []),
        { label: texts(c).footer.who, href: '/stelsel' },
      ],
    },
    notice:
      (await practising(db, c).catch(() => null)) ??
      (await cameBy(db, { ...c, regionCode: c.region?.code ?? null, today: c.actor.today }).catch(() => null)),
  }
}

/** Who works in several regions has no site around the page: which of them practise is said all the same. policy: K6 */
async function practising(db: Db, { actor, region, language }: Where): Promise<string | null> {
  if (actor.kind !== 'staff' || region || actor.regions.length < 2) return null
  const all = await regionsOn(withoutContext(db), actor.today)
  const names = all.filter(({ code, stage }) => stage === 'practice' && actor.regions.includes(code)).map(counterName)
  return names.length === 0 ? null : texts({ language }).help.practising(formatIn(language).list(names))
}

/** Where the site of this page begins: of the region it belongs to, else the national one. */
function siteOf(c: Where): string {
  return c.region ? `/regio/${c.region.slug}` : ''
}

/** Desks have a menu of their own; everybody else searches the site. */
function searchFor(c: Where): { search?: string } {
  return ['staff', 'provider', 'employer', 'api'].includes(c.actor.kind) ? {} : { search: `${siteOf(c)}/zoeken` }
}

/** Pages that editors put at the foot of the site; with the database away the page does without. */
async function footerPages(db: Db, c: Where): Promise<NavItem[]> {
  const links = await footOf(db, c.region?.code ?? null, c.language).catch(() => [])
  return links.map(({ slug, title, language }) => ({
    label: title,
    href: `${siteOf(c)}/info/${slug}`,
    lang: language === c.pageLanguage ? undefined : language,
  }))
}

/** A partner that only does tasks (debt help, a school) guides nobody: it has no files. With the database away the menu does without. */
async function guides(db: Db, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'staff' || hasRole(actor, 'guide') || !hasRole(actor, 'partner')) return hasRole(actor, 'guide')
  return hasBasis(withoutContext(db), actor, 'guidance').catch(() => false)
}

function itemsFor(c: Where, guiding: boolean): [string, string][] {
  const t = texts(c).nav
  const { actor } = c
  if (actor.kind === 'person') return personItems(actor, t)
  if (actor.kind === 'provider')
    return [
      [t.provider, '/aanbieder'],
      [t.referrals, '/aanbieder/doorverwijzingen'],
      [t.aftercare, '/aanbieder/nazorg'],
      [t.learning, '/aanbieder/leren'],
      [t.ownServices, '/aanbieder/diensten'],
      [t.notices, '/werk/meldingen'],
      [t.services, '/diensten'],
    ]
  if (actor.kind === 'employer')
    return [
      [t.employer, '/werkgever'],
      [t.schemes, '/regelingen'],
      [t.services, '/diensten'],
    ]
  if (actor.kind === 'staff') return staffItems(actor, t, guiding)
  if (c.region)
    return [
      [t.home, `/regio/${c.region.slug}`],
      [t.services, `/regio/${c.region.slug}/diensten`],
      [t.schemes, `/regio/${c.region.slug}/regelingen`],
      c.region.stage === 'open'
        ? [t.appointment, `/regio/${c.region.slug}/afspraak`]
        : [texts(c).help.menu, `/regio/${c.region.slug}/hulp`],
      [t.regions, '/regios'],
    ]
  return [
    [t.home, '/'],
    [t.services, '/diensten'],
    [t.schemes, '/regelingen'],
    [t.regions, '/regios'],
  ]
}

/** Of who acts for another only what the scope holds. */
function personItems(actor: Actor, t: ReturnType<typeof texts>['nav']): [string, string][] {
  const items: [boolean, string, string][] = [
    [true, t.mine, '/mijn'],
    [actsIn(actor, 'plan'), t.myPlan, '/mijn/plan'],
    [actsIn(actor, 'appointments'), t.myAppointments, '/mijn/afspraken'],
    [actsIn(actor, 'plan'), t.myConversations, '/mijn/gesprekken'],
    [actsIn(actor, 'money'), t.myMoney, '/mijn/geld'],
    [actsIn(actor, 'plan') || actsIn(actor, 'appointments'), t.myMessages, '/mijn/berichten'],
    [actsIn(actor, 'file'), t.myData, '/mijn/gegevens'],
  ]
  return items.filter(([shown]) => shown).map(([, label, href]) => [label, href])
}

function staffItems(actor: Actor, t: ReturnType<typeof texts>['nav'], guiding: boolean): [string, string][] {
  const items: [boolean, string, string][] = [
    [hasRole(actor, ...TODAY), t.work, '/werk'],
    [hasRole(actor, 'guide', 'partner'), t.handovers, '/werk/overdrachten'],
    [guiding, t.caseload, '/werk/dossiers'],
    [hasRole(actor, 'guide', 'host'), t.queue, '/werk/inloop'],
    [hasRole(actor, 'guide', 'coordinator'), t.availability, '/werk/beschikbaarheid'],
    [hasRole(actor, 'host', 'coordinator') && !hasRole(actor, 'guide'), t.groups, '/werk/bijeenkomsten'],
    [hasRole(actor, 'partner'), t.tasks, '/werk/taken'],
    [hasRole(actor, 'guide', 'partner'), t.referrals, '/werk/doorverwijzingen'],
    [hasRole(actor, 'guide', 'partner'), t.notices, '/werk/meldingen'],
    [hasRole(actor, 'provider'), t.ownServices, '/aanbieder/diensten'],
    [hasRole(actor, 'guide', 'coordinator') || forNation(actor), t.questionDesk, '/werk/vraagbaak'],
    [hasRole(actor, 'coordinator'), t.escalations, '/werk/escalaties'],
    [hasRole(actor, 'coordinator'), t.offers, '/werk/aanbod'],
    [hasRole(actor, 'guide', 'partner', 'host'), t.search, '/werk/zoeken'],
    [true, t.services, '/diensten'],
    [hasRole(actor, 'editor') && actor.regions.includes('*'), t.questions, '/beheer/vragen'],
    [hasRole(actor, 'editor', 'coordinator', 'administrator'), t.content, '/beheer/inhoud'],
    [hasRole(actor, 'administrator', 'coordinator', 'organisation-admin'), t.manage, '/beheer'],
    [hasRole(actor, 'privacy-officer') && !hasRole(actor, 'coordinator', 'administrator'), t.papers, '/beheer/regio'],
    [hasRole(actor, 'privacy-officer'), t.privacy, '/beheer/privacy'],
  ]
  return items.filter(([shown]) => shown).map(([, label, href]) => [label, href])
}

/** Who answers what was asked in regions that are not open yet. */
function forNation(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'administrator') && actor.regions.includes('*')
}

/** The most specific item that the path lies below. */
function isCurrent(path: string, href: string, all: string[]): boolean {
  const below = all.filter((one) => path === one || path.startsWith(`${one}/`))
  return below.sort((a, b) => b.length - a.length)[0] === href
}
