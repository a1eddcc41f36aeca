import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Badge,
  Button,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Site } from '../../editing/sites.ts'
import { nameOf, SiteTabs } from '../../editing/pages/site-tabs.tsx'
import { SynonymForm } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { HelpedLine, MissedLine } from '../counts.ts'
import type { Synonym } from '../synonyms.ts'

/** Words that mean the same to who searches on a site. */
export function WordsPage({ t, site, synonyms, form }: { t: typeof nl; site: Site; synonyms: Synonym[]; form: FormState }) {
  const title = t.words.title(nameOf(t, site))
  const isOwn = (line: Synonym) => line.regionCode === site.regionCode
  return (
    <Page title={title} width="wide" hasErrors={form.errors.length > 0}>
      <SiteTabs t={t} site={site} at="/zoekwoorden" />
      <FormErrors form={form} />
      <Heading level={1}>{title}</Heading>
      <Lead>{t.words.lead}</Lead>
      <Section title={t.words.addTitle}>
        <Form action={`/beheer/inhoud/${site.slug}/zoekwoorden`}>
          <Fields schema={SynonymForm} form={form} texts={t.fields} />
          <SubmitRow>
            <Button>{t.words.add}</Button>
          </SubmitRow>
        </Form>
      </Section>
      {synonyms.length === 0 ? (
        <EmptyState title={t.words.none} />
      ) : (
        <Table
          caption={t.words.tab}
          rows={synonyms}
          columns={[
            { label: t.words.line, names: true, cell: (line) => line.words },
            {
              label: t.words.remove,
              cell: (line) =>
                isOwn(line) ? (
                  <Form action={`/beheer/zoekwoorden/${line.id}/verwijdering`} inline>
                    <Button appearance="secondary" about={line.words}>
                      {t.words.remove}
                    </Button>
                  </Form>
                ) : (
                  <Badge>{t.words.national}</Badge>
                ),
            },
          ]}
        />
      )}
    </Page>
  )
}

interface MissedProps {
  t: typeof nl
  site: Site
  missed: { lines: MissedLine[]; once: number }
  helped: HelpedLine[]
}

/** What was searched for in vain, and which pages did not help: what to write next. */
export function MissedPage({ t, site, missed, helped }: MissedProps) {
  const f = useFormat()
  const title = t.missed.title(nameOf(t, site))
  return (
    <Page title={title} width="wide">
      <SiteTabs t={t} site={site} at="/zoekvragen" />
      <Heading level={1}>{title}</Heading>
      <Lead>{t.missed.lead}</Lead>
      <Section title={t.missed.nothing}>
        <Table
          caption={t.missed.nothing}
          captionHidden
          rows={missed.lines}
          empty={t.missed.none}
          columns={[
            { label: t.missed.query, names: true, cell: (line) => line.query },
            { label: t.missed.week, cell: (line) => f.shortDate(line.week) },
            { label: t.missed.times, numeric: true, cell: (line) => f.number(line.times) },
          ]}
        />
        {missed.once > 0 && <Paragraph quiet>{t.missed.once(missed.once)}</Paragraph>}
        <Paragraph>
          <Link href={`/beheer/inhoud/${site.slug}/zoekwoorden`}>{t.missed.add}</Link>
        </Paragraph>
      </Section>
      <Section title={t.missed.helped}>
        <Table
          caption={t.missed.helped}
          captionHidden
          rows={helped}
          empty={t.missed.noneHelped}
          columns={[
            { label: t.missed.page, names: true, cell: (line) => line.page },
            { label: t.missed.query, cell: (line) => line.query },
            { label: t.missed.yes, numeric: true, cell: (line) => f.number(line.yes) },
            { label: t.missed.no, numeric: true, cell: (line) => f.number(line.no) },
          ]}
        />
      </Section>
    </Page>
  )
}
