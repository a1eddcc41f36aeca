import { BackLink, Button, Form, Heading, Link, List, Page, Paragraph, Section, Table, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { onlyTitle, type Texts } from '../../site/heads.ts'
import type { Decision, EditedPage, Version } from '../queries.ts'
import { TextChanges } from './beside.tsx'

interface HistoryProps {
  t: typeof nl
  page: EditedPage
  title: string
  versions: Version[]
  decisions: Decision[]
}

/** Every time a page was saved, and what the region decided about national changes. */
export function HistoryPage({ t, page, title, versions, decisions }: HistoryProps) {
  const f = useFormat()
  const words = t.editing.versions
  const action = `/beheer/paginas/${page.id}`
  return (
    <Page title={words.title(title)} width="wide" before={<BackLink href={action}>{t.editing.edit(title)}</BackLink>}>
      <Heading level={1}>{words.title(title)}</Heading>
      <Table
        caption={t.editing.history}
        captionHidden
        rows={versions}
        columns={[
          {
            label: words.number,
            names: true,
            cell: (version) => (
              <Link href={`${action}/geschiedenis/${version.number}`} about={words.open}>
                {String(version.number)}
              </Link>
            ),
          },
          { label: words.when, cell: (version) => f.moment(version.madeAt) },
          { label: words.by, cell: (version) => version.by ?? '' },
          {
            label: words.because,
            cell: (version) => version.because ?? (version.restoredFrom === null ? '' : words.restored(version.restoredFrom)),
          },
          { label: words.live, cell: (version) => (version.number === page.live ? words.live : '') },
        ]}
      />
      {decisions.length > 0 && (
        <Section title={words.decisions}>
          <List
            items={decisions.map((one) =>
              [words.decision[one.choice], words.national(one.nationalNumber), f.moment(one.at), one.by].filter(Boolean).join(', '),
            )}
          />
        </Section>
      )}
    </Page>
  )
}

interface VersionProps {
  t: typeof nl
  page: EditedPage
  number: number
  before: Texts | null
  after: Texts
}

/** What changed in one version, and the way back to it. */
export function VersionPage({ t, page, number, before, after }: VersionProps) {
  const words = t.editing.versions
  const action = `/beheer/paginas/${page.id}/geschiedenis`
  const title = words.changed(after.nl.title, number)
  return (
    <Page title={title} before={<BackLink href={action}>{t.editing.history}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Paragraph>{before ? words.since(number - 1) : words.first}</Paragraph>
      <TextChanges t={t} before={before ?? onlyTitle('')} after={after} />
      {number !== page.latest && (
        <Form action={`${action}/${number}/herstel`}>
          <Button appearance="secondary">{words.restore}</Button>
        </Form>
      )}
    </Page>
  )
}
