import {
  ActionGroup,
  Alert,
  ButtonLink,
  EmptyState,
  Heading,
  Link,
  Page,
  Paragraph,
  Section,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { PageLine } from '../queries.ts'
import type { Site } from '../sites.ts'
import { SiteTabs, nameOf } from './site-tabs.tsx'
import { States } from './start-page.tsx'

interface SitePageProps {
  t: typeof nl
  site: Site
  pages: PageLine[]
  /** National pages that this region shows as they are. */
  adopted: PageLine[]
  today: string
  /** What was just decided about a national text. */
  decided?: string | undefined
}

/** The pages of one site, and for a region the national ones it shows. policy: A8 */
export function SitePage({ t, site, pages, adopted, today, decided }: SitePageProps) {
  const f = useFormat()
  return (
    <Page title={nameOf(t, site)} width="wide">
      <SiteTabs t={t} site={site} at="" />
      <Heading level={1}>{nameOf(t, site)}</Heading>
      {decided && (
        <Alert tone="ok" live>
          {t.editing.versions.decision[decided]}
        </Alert>
      )}
      <ActionGroup>
        <ButtonLink href={`/beheer/inhoud/${site.slug}/nieuw`}>{t.editing.new}</ButtonLink>
      </ActionGroup>
      {pages.length === 0 ? (
        <EmptyState title={t.editing.none} />
      ) : (
        <Table
          caption={t.editing.pages}
          rows={pages}
          columns={[
            {
              label: t.editing.page,
              names: true,
              cell: (page) => <Link href={`/beheer/paginas/${page.id}`}>{page.title ?? page.slug}</Link>,
            },
            { label: t.editing.state, cell: (page) => <States page={page} today={today} /> },
            ...(site.regionCode === null
              ? []
              : [{ label: t.editing.fromNational, cell: (page: PageLine) => t.editing.manners[page.manner]! }]),
            { label: t.editing.review, cell: (page) => f.shortDate(page.reviewOn) },
          ]}
        />
      )}
      {site.regionCode !== null && <Adopted t={t} site={site} pages={adopted} />}
    </Page>
  )
}

function Adopted({ t, site, pages }: { t: typeof nl; site: Site; pages: PageLine[] }) {
  return (
    <Section title={t.editing.fromNational}>
      <Paragraph>{t.editing.fromNationalLead}</Paragraph>
      <Table
        caption={t.editing.fromNational}
        captionHidden
        rows={pages}
        empty={t.site.list.none}
        columns={[
          {
            label: t.editing.page,
            names: true,
            cell: (page) => <Link href={`${site.base}/info/${page.slug}`}>{page.title ?? page.slug}</Link>,
          },
          {
            label: t.editing.adapt,
            cell: (page) => (
              <ButtonLink href={`/beheer/inhoud/${site.slug}/aanpassen/${page.id}`} appearance="secondary" about={page.title ?? page.slug}>
                {t.editing.adapt}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
  )
}
