import {
  BackLink,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Pagination,
  Paragraph,
  SearchBar,
  Section,
  StalePage,
  Tabs,
  useFormat,
  Worklist,
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { LISTS, type ListName } from '../received/schema.ts'
import { dayOf } from '../refer/who-acts.tsx'
import { isAsked } from '../states.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
export interface Received {
  row: ReferralRow
  name: string
  service: string
  /** Who at the organisation takes care of it. */
  handler: string | null
  /** Who looks after it while that colleague is away. */
  standIn: string | null
  /** Something happened that this colleague has not read. */
  unread: boolean
}

/** Locations of the organisation that this colleague sees, and which one the list is of. */
export interface Places {
  of: { id: string; name: string }[]
  chosen: string | undefined
  limited: boolean
}

/** One part of what was received: its first rows, and where it goes on. */
export interface ReceivedList {
  rows: Received[]
  next: string | null
  stale: boolean
}

interface ListProps {
  t: Text
  base: string
  today: string
  places: Places
}

/** What an organisation received: only its own, in three lists: to answer or begin, what runs, and what is over. policy: D6 */
export function ReceivedPage({ t, base, today, lists, places }: ListProps & { lists: Record<ListName, ReceivedList> }) {
  const parts = Object.entries(LISTS)
  return (
    <Page title={t.provider.referrals} width="wide">
      <Heading level={1}>{t.provider.referrals}</Heading>
      <SearchBar action={base.replace(/en$/, '')} name="nummer" label={t.now.byNumber.label} hint={t.now.byNumber.hint} />
      <Paragraph>
        <Link href={base.replace(/doorverwijzingen$/, 'kennismakingen')}>{t.slots.title}</Link>
      </Paragraph>
      <WhereTabs t={t} href={base} places={places} />
      {parts.every(([, list]) => lists[list].rows.length === 0) && <EmptyState title={t.provider.none} />}
      {parts.map(([name, list]) => (
        <Part
          key={list}
          t={t}
          base={base}
          today={today}
          places={places}
          name={name}
          list={lists[list]}
          title={t.provider[list]}
          first={list === 'todo'}
        />
      ))}
    </Page>
  )
}

/** All of one list, page by page. */
export function ReceivedListPage({ t, base, today, name, list, places }: ListProps & { name: keyof typeof LISTS; list: ReceivedList }) {
  const title = t.provider[LISTS[name]]
  return (
    <Page title={title} width="wide" before={<BackLink href={base}>{t.provider.back}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <StalePage when={list.stale} />
      {places.limited && <Paragraph quiet>{t.where.limited}</Paragraph>}
      <Rows t={t} base={base} today={today} places={places} title={title} rows={list.rows} first />
      <Pagination next={list.next && `${listHref(base, name, places)}&vanaf=${list.next}`} />
    </Page>
  )
}

/** The list of one location or of all, where there are several. policy: D6 */
function WhereTabs({ t, href, places }: { t: Text; href: string; places: Places }) {
  if (places.limited) return <Paragraph quiet>{t.where.limited}</Paragraph>
  if (places.of.length < 2) return null
  const one = (id: string | undefined, label: string) => ({
    href: id ? `${href}?locatie=${id}` : href,
    label,
    current: id === places.chosen,
  })
  return <Tabs label={t.where.filter} items={[one(undefined, t.where.all), ...places.of.map(({ id, name }) => one(id, name))]} />
}

/** The day of a provider: what waits for an answer or can begin, what is late first; the rest is one link away. */
export function ProviderDayPage({
  t,
  base,
  today,
  list,
  counts,
  places,
}: ListProps & { list: ReceivedList; counts: Record<'todo' | 'runs', number> }) {
  return (
    <Page title={t.provider.title} width="wide">
      <Heading level={1}>{t.provider.title}</Heading>
      <Lead>{t.provider.day(counts.todo, counts.runs)}</Lead>
      <WhereTabs t={t} href="/aanbieder" places={places} />
      {list.rows.length === 0 && <EmptyState title={t.provider.nothingToday} />}
      <Part t={t} base={base} today={today} places={places} name="doen" list={list} title={t.provider.todo} first />
      <LinkList
        items={[
          { href: base, label: t.provider.referrals },
          { href: '/aanbieder/team', label: t.team.title },
          { href: '/aanbieder/locaties', label: t.where.ours },
          { href: '/aanbieder/diensten', label: t.provider.services },
        ]}
      />
    </Page>
  )
}

/** Where a list is found, of the location that was chosen. */
function listHref(base: string, name: string, { chosen }: Places): string {
  return `${base}?stand=${name}${chosen ? `&locatie=${chosen}` : ''}`
}

function Part({
  t,
  base,
  today,
  name,
  list,
  title,
  first,
  places,
}: ListProps & { name: string; list: ReceivedList; title: string; first: boolean }) {
  if (list.rows.length === 0) return null
  return (
    <Section title={title}>
      <Rows t={t} base={base} today={today} places={places} title={title} rows={list.rows} first={first} />
      {list.next && (
        <Paragraph>
          <Link href={listHref(base, name, places)}>{t.provider.more(title)}</Link>
        </Paragraph>
      )}
    </Section>
  )
}

function Rows({ t, base, today, title, rows, first, places }: ListProps & { title: string; rows: Received[]; first: boolean }) {
  const f = useFormat()
  return (
    <Worklist
      caption={title}
      rows={rows}
      subject={{ label: t.provider.person, text: (one) => one.name, href: (one) => `${base}/${one.row.id}` }}
      columns={[
        { label: t.provider.service, cell: (one) => one.service },
        {
          label: t.provider.state,
          cell: (one) => (one.unread ? `${t.states[one.row.state]} (${t.team.unread})` : t.states[one.row.state]),
        },
        ...(places.of.length > 1 ? [{ label: t.where.title, cell: (one: Received) => one.row.locationName ?? '–' }] : []),
        { label: t.course.took, cell: (one) => tookOf(t, one) },
      ]}
      due={({ row }) => {
        const day = isAsked(row.state) ? row.acceptBy : dayOf(row, null)
        return day ? { text: f.shortDate(day), overdue: day < today } : null
      }}
      empty={t.provider.none}
      tellsKeys={first}
    />
  )
}

/** Who takes care of it, and who does while that colleague is away. */
export function tookOf(t: Text, { handler, standIn }: Received): string {
  if (handler === null) return '–'
  return standIn === null ? handler : `${handler}; ${t.team.lookedAfter(standIn)}`
}
