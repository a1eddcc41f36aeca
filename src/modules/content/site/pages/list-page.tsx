import { EmptyState, Heading, InOtherLanguage, Lead, LinkList, Page, useView } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { ArticleLink } from '../article.ts'

/** Every page of a site. policy: A9 */
export function ListPage({ t, base, links }: { t: typeof nl; base: string; links: ArticleLink[] }) {
  const { pageLanguage } = useView()
  const items = links.map(({ slug, title, lead, language }) => ({
    href: `${base}/info/${slug}`,
    label: title,
    about: lead,
    lang: language === pageLanguage ? undefined : language,
  }))
  return (
    <Page title={t.site.list.title}>
      <Heading level={1}>{t.site.list.title}</Heading>
      <Lead>{t.site.list.lead}</Lead>
      {links.length > 0 && <InOtherLanguage of="both" />}
      <LinkList items={items} />
      {links.length === 0 && <EmptyState title={t.site.list.none} />}
    </Page>
  )
}
