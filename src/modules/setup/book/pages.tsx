import type { Temporal } from 'temporal-polyfill'
import { dateOf } from '../../../platform/clock.ts'
import { FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  FileField,
  Form,
  Heading,
  HiddenField,
  Lead,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import { counterName, type Region } from '../../regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { SHEETS } from './columns.ts'

interface BookProps {
  t: (typeof nl)['book']
  region: Region
  form: FormState
  last: { id: string; fileName: string; at: Temporal.Instant }[]
}

/** Download the book of a region, with what is there; fill it in; send it back. */
export function BookPage({ t, region, form, last }: BookProps) {
  const f = useFormat()
  const base = `/beheer/regio/${region.slug}/blad`
  const error = form.errors.find((one) => one.field === 'bestand')?.message
  return (
    <Page
      title={t.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/beheer/regio/${region.slug}`}>{t.back(counterName(region))}</BackLink>}
    >
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <FormErrors form={form} />
      <Section title={t.download}>
        <Paragraph>{t.downloadLead}</Paragraph>
        <LinkList
          items={[
            { href: `${base}/bestand?vorm=xlsx`, label: t.asXlsx },
            { href: `${base}/bestand?vorm=zip`, label: t.asZip },
          ]}
        />
        <List items={SHEETS.map((sheet) => `${t.sheets[sheet].name}: ${t.sheets[sheet].about}`)} />
      </Section>
      <Section title={t.upload}>
        <Form action={base} files>
          <HiddenField name="id" value={[form.values.id ?? ''].flat()[0] ?? ''} />
          <FileField name="bestand" label={t.file} hint={t.fileHint} error={error} accept={['.xlsx', '.zip', '.csv']} />
          <SubmitRow>
            <Button>{t.check}</Button>
          </SubmitRow>
        </Form>
      </Section>
      {last.length > 0 && (
        <Section title={t.before}>
          <LinkList
            items={last.map(({ id, fileName, at }) => ({ href: `${base}/${id}`, label: `${fileName}, ${f.shortDate(dateOf(at))}` }))}
          />
        </Section>
      )}
    </Page>
  )
}
