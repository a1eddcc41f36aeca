import { Fields, FormErrors, type FieldText } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Explanation,
  Form,
  Heading,
  Lead,
  Link,
  LinkList,
  List,
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
import { BundleForm, MOST_STEPS, STEP_NUMBERS } from './schema.ts'

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

/** One arrangement: its steps, each with the price, adding up for the person and for the payer. policy: D14 */
export function BundlePage({ t, bundle, lines, by }: { t: Text; bundle: Bundle; lines: BundleLine[]; by: string }) {
  const f = useFormat()
  const resting = lines.filter(({ runs }) => !runs)
  return (
    <Page title={bundle.name} before={<BackLink href="/arrangementen">{t.bundles.title}</BackLink>}>
      <Heading level={1}>{bundle.name}</Heading>
      <Lead>{bundle.aim}</Lead>
      {bundle.forWhom && <Paragraph>{bundle.forWhom}</Paragraph>}
      <Paragraph quiet>{t.bundles.by(by, f.date(bundle.confirmedOn))}</Paragraph>
      {resting.length > 0 && (
        <Alert tone="warning">{t.bundles.resting(f.list(resting.map(({ position, service }) => `${position}. ${service.name}`)))}</Alert>
      )}
      <Costs t={t} lines={lines} part="person" />
      <Costs t={t} lines={lines} part="payer" />
      <Section title={t.bundles.steps}>
        <List numbered items={lines.map((line) => stepShown(t, line))} />
      </Section>
    </Page>
  )
}

function stepShown(t: Text, { service, condition, runs }: BundleLine) {
  const goOn = condition && `. ${t.bundles.goOn}: ${condition}`
  return (
    <>
      {runs ? <Link href={`/diensten/${service.id}`}>{service.name}</Link> : `${service.name} (${t.bundles.notNow})`}
      {`, ${service.organisation}`}
      {goOn}
    </>
  )
}

/** What the steps ask of one of both; a step that does not run now is named and not counted. */
function Costs({ t, lines, part }: { t: Text; lines: BundleLine[]; part: 'person' | 'payer' }) {
  const f = useFormat()
  const running = lines.filter(({ runs }) => runs)
  const total = totalOf(
    running.map(({ service }) => service),
    part,
  )
  const without = lines.filter(({ runs }) => !runs).map(({ position }) => String(position))
  return (
    <Explanation
      caption={t.bundles.costs[part]}
      terms={lines.map(({ position, service, runs }) => ({
        label: `${position}. ${service.name}`,
        value: runs ? rangeOf(t, f, service, part) : '–',
        because: runs ? priceText(t, f, service, part) : t.bundles.notNow,
        source: service.organisation,
      }))}
      total={{
        value: total ? rangeText(t, f, total) : t.bundles.unknown,
        ...(without.length > 0 && { label: t.bundles.totalWithout(f.list(without), without.length) }),
      }}
    />
  )
}

function rangeOf(t: Text, f: Format, service: BundleLine['service'], part: 'person' | 'payer'): string {
  const range = totalOf([service], part)
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

/** Steps that are shown empty beside those that are filled in; after saving there are more. */
const SPARE = 3

/** Makes or changes an arrangement. */
export function EditBundlePage({ t, form, offers }: { t: Text; form: FormState; offers: Option[] }) {
  const filled = STEP_NUMBERS.filter((n) => form.values[`offer${n}`] || form.values[`condition${n}`]).at(-1) ?? 0
  const shown = STEP_NUMBERS.slice(0, Math.max(5, filled + SPARE))
  const steps = shown.flatMap((n) => [`offer${n}` as const, `condition${n}` as const])
  const options = Object.fromEntries(shown.map((n) => [`offer${n}`, offers]))
  return (
    <Page
      title={t.bundles.edit}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/arrangementen">{t.bundles.title}</BackLink>}
    >
      <Heading level={1}>{t.bundles.edit}</Heading>
      <FormErrors form={form} />
      {shown.length < MOST_STEPS && <Paragraph>{t.bundles.moreSteps(MOST_STEPS)}</Paragraph>}
      <Form action="/werk/arrangementen">
        <Fields
          schema={BundleForm}
          form={form}
          only={['id', 'bundleName', 'bundleAim', 'forWhom', ...steps, 'bundleStatus']}
          texts={bundleTexts(t)}
          options={options}
        />
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
    STEP_NUMBERS.flatMap((n) => [
      [`offer${n}`, { label: t.bundles.step(n) }],
      [`condition${n}`, { label: t.bundles.condition(n) }],
    ]),
  )
  return { ...t.fields, ...t.bundles.fields, ...steps }
}
