import { Fields, FormErrors, type FieldText } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Explanation,
  Form,
  Heading,
  Lead,
  LinkList,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
  type Format,
  type Option,
} from '../../../platform/ui/index.ts'
import { priceText, rangeText } from '../offer/price-text.ts'
import type { nl } from '../texts.nl.ts'
import { totalOf, type Bundle, type BundleLine } from './bundle.ts'
import { BundleForm } from './schema.ts'

type Text = typeof nl

/** All public arrangements. policy: D14 */
export function BundlesPage({ t, bundles }: { t: Text; bundles: Bundle[] }) {
  return (
    <Page title={t.bundles.title} before={<BackLink href="/diensten">{t.list.title}</BackLink>}>
      <Heading level={1}>{t.bundles.title}</Heading>
      <Lead>{t.bundles.lead}</Lead>
      {bundles.length === 0 && <EmptyState title={t.bundles.none} />}
      <LinkList items={bundles.map(({ id, name, aim }) => ({ href: `/arrangementen/${id}`, label: name, about: aim }))} />
    </Page>
  )
}

/** One arrangement: its steps, each with the price, adding up. policy: D14 */
export function BundlePage({ t, bundle, lines, by }: { t: Text; bundle: Bundle; lines: BundleLine[]; by: string }) {
  const f = useFormat()
  const total = totalOf(lines.map(({ service }) => service))
  return (
    <Page title={bundle.name} before={<BackLink href="/arrangementen">{t.bundles.title}</BackLink>}>
      <Heading level={1}>{bundle.name}</Heading>
      <Lead>{bundle.aim}</Lead>
      {bundle.forWhom && <Paragraph>{bundle.forWhom}</Paragraph>}
      <Paragraph quiet>{t.bundles.by(by, f.date(bundle.confirmedOn))}</Paragraph>
      <Explanation
        caption={t.bundles.cost}
        terms={lines.map(({ position, service, condition }) => ({
          label: `${position}. ${service.name}`,
          value: rangeOf(t, f, service),
          because: [priceText(t, f, service, 'payer'), condition && `${t.bundles.goOn}: ${condition}`].filter(Boolean).join('. '),
          source: service.organisation,
        }))}
        total={{ value: total ? rangeText(t, f, total) : t.bundles.unknown }}
      />
      <Section title={t.bundles.steps}>
        <LinkList
          items={lines.map(({ service }) => ({ href: `/diensten/${service.id}`, label: service.name, about: service.organisation }))}
        />
      </Section>
    </Page>
  )
}

function rangeOf(t: Text, f: Format, service: BundleLine['service']): string {
  const range = totalOf([service])
  return range ? rangeText(t, f, range) : '?'
}

/** The arrangements of a region, to change. */
export function OwnBundlesPage({ t, bundles }: { t: Text; bundles: Bundle[] }) {
  return (
    <Page title={t.bundles.title} before={<BackLink href="/werk/aanbod">{t.region.title}</BackLink>}>
      <Heading level={1}>{t.bundles.title}</Heading>
      <ButtonLink href="/werk/arrangementen/nieuw">{t.bundles.make}</ButtonLink>
      {bundles.length === 0 && <EmptyState title={t.bundles.none} />}
      <LinkList
        items={bundles.map(({ id, name, status }) => ({
          href: `/werk/arrangementen/${id}`,
          label: `${name} (${t.bundles.states[status]})`,
        }))}
      />
    </Page>
  )
}

/** Makes or changes an arrangement. */
export function EditBundlePage({ t, form, offers }: { t: Text; form: FormState; offers: Option[] }) {
  const options = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`offer${n}`, offers]))
  return (
    <Page
      title={t.bundles.edit}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/arrangementen">{t.bundles.title}</BackLink>}
    >
      <Heading level={1}>{t.bundles.edit}</Heading>
      <FormErrors form={form} />
      <Form action="/werk/arrangementen">
        <Fields schema={BundleForm} form={form} texts={bundleTexts(t)} options={options} />
        <SubmitRow>
          <Button>{t.bundles.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** Words of the fields of an arrangement. */
export function bundleTexts(t: Text): Partial<Record<string, FieldText>> {
  const steps = Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((n) => [
      [`offer${n}`, { label: t.bundles.step(n) }],
      [`condition${n}`, { label: t.bundles.condition(n) }],
    ]),
  )
  return { ...t.fields, ...t.bundles.fields, ...steps }
}
