import { Link, LinkList, Paragraph, Section } from '../../platform/ui/index.ts'
import type { ArticleLink } from '../../modules/content/index.ts'
import { useView } from '../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

const MOST = 6

/** Some pages of the site on its front page, and the way to all of them; nothing where there are none. */
export function KnowMore({ t, base, links }: { t: typeof nl; base: string; links: ArticleLink[] }) {
  const { pageLanguage } = useView()
  if (links.length === 0) return null
  const shown = links.filter((link) => !link.inFooter).slice(0, MOST)
  return (
    <Section title={t.national.info}>
      <LinkList
        columns
        items={shown.map(({ slug, title, language }) => ({
          href: `${base}/info/${slug}`,
          label: title,
          lang: language === pageLanguage ? undefined : language,
        }))}
      />
      <Paragraph>
        <Link href={`${base}/info`}>{t.national.allInfo}</Link>
      </Paragraph>
    </Section>
  )
}
