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
  Page,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { OWN, type Base } from './whose.ts'

type Text = typeof nl

interface SheetProps {
  t: Text
  base: Base
  form: FormState
  last: { id: string; fileName: string; at: Temporal.Instant }[]
}

/** What a desk is called and where it leads back to. */
export function deskOf(t: Text, base: Base) {
  return base === OWN
    ? { words: t.sheets.own, back: { href: '/aanbieder/diensten', label: t.own.title } }
    : { words: t.sheets.region, back: { href: '/werk/aanbod', label: t.region.title } }
}

/** Download a sheet, send one in. */
export function SheetPage({ t, base, form, last }: SheetProps) {
  const f = useFormat()
  const s = t.sheets
  const { words, back } = deskOf(t, base)
  const error = form.errors.find((one) => one.field === 'bestand')?.message
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <Section title={s.download}>
        <LinkList
          items={[
            { href: `${base}/leeg?vorm=xlsx`, label: s.template },
            { href: `${base}/leeg?vorm=csv`, label: s.templateCsv },
            { href: `${base}/aanbod?vorm=xlsx`, label: words.export },
            { href: `${base}/aanbod?vorm=csv`, label: words.exportCsv },
          ]}
        />
      </Section>
      <Section title={s.upload}>
        <Form action={base} files>
          <HiddenField name="id" value={[form.values.id ?? ''].flat()[0] ?? ''} />
          <FileField name="bestand" label={s.file} hint={words.fileHint} error={error} accept={['.xlsx', '.csv']} />
          <SubmitRow>
            <Button>{s.check}</Button>
          </SubmitRow>
        </Form>
      </Section>
      {last.length > 0 && (
        <Section title={s.before}>
          <LinkList
            items={last.map(({ id, fileName, at }) => ({ href: `${base}/${id}`, label: `${fileName}, ${f.shortDate(dateOf(at))}` }))}
          />
        </Section>
      )}
    </Page>
  )
}
