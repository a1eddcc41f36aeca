import {
  Alert,
  EmptyState,
  Heading,
  Lead,
  Link,
  Page,
  Pagination,
  Paragraph,
  SearchBar,
  StalePage,
  Table,
} from '../../../platform/ui/index.ts'
import type { AccountLine, AccountPage } from '../roles/queries.ts'
import type { nl } from '../texts.nl.ts'

interface Props {
  t: Pick<typeof nl, 'list' | 'roles'>
  page: AccountPage
  regionNames: Map<string, string>
  /** The number somebody looked for, which we don't know. */
  unknown: string | null
}

/** Who has which role, and the way to somebody new by the number they name. */
export function AccountsPage({ t, page, regionNames, unknown }: Props) {
  const roleIn = ({ role, regionCode }: AccountLine['grants'][number]) =>
    `${t.roles[role]} (${regionCode === null ? t.list.everywhere : (regionNames.get(regionCode) ?? regionCode)})`
  return (
    <Page title={t.list.title} width="wide">
      <Heading level={1}>{t.list.title}</Heading>
      <Lead>{t.list.lead}</Lead>
      {unknown !== null && (
        <Alert tone="warning">
          <Paragraph>{t.list.notFound}</Paragraph>
        </Alert>
      )}
      <SearchBar action="/beheer/rollen" name="nummer" label={t.list.find} hint={t.list.findHint} value={unknown ?? undefined} />
      <StalePage when={page.stale} />
      <Table
        caption={t.list.caption}
        columns={[
          {
            label: t.list.name,
            cell: (line) => <Link href={`/beheer/rollen/${line.id}`}>{line.name ?? t.list.nameless(line.reference)}</Link>,
          },
          { label: t.list.organisation, cell: (line) => line.organisation ?? t.list.none },
          { label: t.list.held, cell: (line) => line.grants.map(roleIn).join(', ') || t.list.none },
        ]}
        rows={page.items}
        empty={<EmptyState title={t.list.empty}>{t.list.lead}</EmptyState>}
      />
      <Pagination next={page.next && `/beheer/rollen?vanaf=${page.next}`} />
    </Page>
  )
}
