import type { PageLanguage } from '../../../../platform/languages.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Form,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Article } from '../article.ts'
import type { nl } from '../../texts.nl.ts'
import { ArticleText } from './article.tsx'

/** What an editor is told on the page itself. */
export interface EditorNotice {
  pageId: string
  staleSince: string | null
  behind: boolean
}

interface InfoProps {
  t: typeof nl
  article: Article
  language: PageLanguage
  base: string
  owners: Map<string, string>
  notices: EditorNotice[]
  /** What somebody had searched for before they came here. */
  query: string | undefined
  /** The answer that was just given. */
  thanked: 'ja' | 'nee' | null
}

/** One page of a site: its words, who answers for it and since when, and whether it helped. policy: A9, A11 */
export function InfoPage(props: InfoProps) {
  const { t, article, base, notices } = props
  return (
    <Page title={article.title.text} before={<BackLink href={`${base}/info`}>{t.site.all}</BackLink>}>
      {notices.map((notice) => (
        <Notice t={t} notice={notice} />
      ))}
      <ArticleText {...props} />
      <About {...props} />
      <Helped {...props} />
    </Page>
  )
}

function Notice({ t, notice }: { t: typeof nl; notice: EditorNotice }) {
  const f = useFormat()
  return (
    <Alert tone={notice.staleSince || notice.behind ? 'warning' : 'info'} title={t.site.forEditors}>
      {notice.staleSince && <Paragraph>{t.site.staleHere(f.date(notice.staleSince))}</Paragraph>}
      {notice.behind && (
        <Paragraph>
          {t.site.behindHere} <Link href={`/beheer/paginas/${notice.pageId}/landelijk`}>{t.site.compare}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link href={`/beheer/paginas/${notice.pageId}`}>{t.site.edit}</Link>
      </Paragraph>
    </Alert>
  )
}

function About({ t, article, base, owners }: InfoProps) {
  const f = useFormat()
  const [newest] = article.of.toSorted((a, b) => b.seenOn.localeCompare(a.seenOn))
  const names = [...new Set(article.of.flatMap((page) => owners.get(page.ownerId) ?? []))]
  const sources = [...new Set(article.of.map((page) => page.source))]
  // A date ends with a full stop of its own in some languages.
  const said = [t.site.seen(f.date(newest!.seenOn)), t.site.owner(f.list(names)), t.site.source(sources.join('; '))].map((one) =>
    one.endsWith('.') ? one : `${one}.`,
  )
  return (
    <>
      <Paragraph quiet>{said.join(' ')}</Paragraph>
      <Paragraph>
        <Link href={`${base}/info/${article.slug}/folder`}>{t.site.leaflet}</Link>
      </Paragraph>
    </>
  )
}

function Helped({ t, article, base, query, thanked }: InfoProps) {
  return (
    <Section title={t.site.helped.title} id="geholpen">
      {thanked === null ? (
        <Form action={`${base}/geholpen`} label={t.site.helped.title}>
          <HiddenField name="page" value={article.slug} />
          {query && <HiddenField name="query" value={query} />}
          <ActionGroup>
            <Button appearance="secondary" name="helped" value="yes">
              {t.site.helped.yes}
            </Button>
            <Button appearance="secondary" name="helped" value="no">
              {t.site.helped.no}
            </Button>
          </ActionGroup>
          <Paragraph quiet>{t.site.helped.about}</Paragraph>
        </Form>
      ) : (
        <Alert tone="ok" live>
          <Paragraph>{thanked === 'ja' ? t.site.helped.thanks : t.site.helped.notYet}</Paragraph>
          {thanked === 'nee' && <ButtonLink href={`${base}/vraag`}>{t.site.helped.ask}</ButtonLink>}
        </Alert>
      )}
    </Section>
  )
}
