import {
  BackLink,
  Button,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  Section,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import type { differencesFrom } from '../copy.ts'
import { changesShown, type Names } from '../../offer/shown.tsx'

/** Where an offer at a further place differs from the one it was copied from, with a button to take a part over. */
export function DifferencesPage({ t, service, template, differences, names }: DifferencesProps) {
  const f = useFormat()
  const base = `/aanbieder/diensten/${service.id}`
  const title = t.portal.differsFrom(template.name)
  return (
    <Page title={title} before={<BackLink href={base}>{service.name}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Lead>{t.portal.differsLead}</Lead>
      {differences.length === 0 && <EmptyState title={t.portal.differsNot} />}
      {differences.map((difference) => (
        <Section title={t.portal.parts[difference.part]!.title}>
          <Table
            caption={t.portal.parts[difference.part]!.title}
            captionHidden
            rows={changesShown(t, f, difference, names)}
            columns={[
              { label: t.portal.what, names: true, cell: (row) => row.label },
              { label: t.portal.here, cell: (row) => row.now },
              { label: t.portal.atTemplate, cell: (row) => row.then },
            ]}
          />
          <Form action={`${base}/overname`} inline>
            <HiddenField name="part" value={difference.part} />
            <Button appearance="secondary" about={t.portal.parts[difference.part]!.title}>
              {t.portal.takeOver}
            </Button>
          </Form>
        </Section>
      ))}
    </Page>
  )
}

interface DifferencesProps {
  t: typeof nl
  service: Service
  template: Service
  differences: ReturnType<typeof differencesFrom>
  names: Names
}
