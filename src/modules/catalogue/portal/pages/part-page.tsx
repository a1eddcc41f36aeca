import type { ComponentChildren } from 'preact'
import { Fields, FormErrors, type FieldText } from '../../../../platform/fields.tsx'
import type { FormShape, FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import type { Body, ChangePart } from '../part-bodies.ts'
import { itemText } from '../../offer/shown.tsx'

interface PartProps<S extends FormShape> {
  t: typeof nl
  service: Service
  path: string
  part: ChangePart
  schema: S
  form: FormState
  /** Whether a change waits for a region before anybody sees it. */
  waits: boolean
  /** A proposal in this part waits already. */
  waiting: boolean
}

/** One part of an offer as fields. */
export function PartPage<S extends FormShape>({ options, ...props }: PartProps<S> & { options: Record<string, Option[]> }) {
  const { t, service, path, schema, form } = props
  return (
    <Around {...props}>
      <Form action={`/aanbieder/diensten/${service.id}/${path}`}>
        <Grouped t={t} part={props.part} schema={schema} form={form} options={options} />
        <SubmitRow>
          <Button>{props.waits ? t.portal.propose : t.portal.save}</Button>
        </SubmitRow>
      </Form>
    </Around>
  )
}

/** All fields in a row; of a price, what is seldom needed stands folded away, open where something stands in it. */
function Grouped<S extends FormShape>({
  t,
  part,
  schema,
  form,
  options,
}: Pick<PartProps<S>, 't' | 'part' | 'schema' | 'form'> & { options: Record<string, Option[]> }) {
  const names = Object.keys(schema.shape) as (keyof S['shape'] & string)[]
  const texts = fieldsOf(t, part)
  const seldom = (name: string) => part === 'price-payer' && (/[23]$/.test(name) || name.startsWith('confidential'))
  const lines = names.filter((name) => seldom(name) && /[23]$/.test(name))
  const contract = names.filter((name) => seldom(name) && name.startsWith('confidential'))
  const filled = (some: string[]) =>
    some.some((name) => (form.values[name] ?? '') !== '' || form.errors.some((error) => error.field === name))
  return (
    <>
      <Fields schema={schema} form={form} texts={texts} options={options} only={names.filter((name) => !seldom(name))} />
      {lines.length > 0 && (
        <Details summary={t.portal.moreLines} open={filled(lines)}>
          <Fields schema={schema} form={form} texts={texts} options={options} only={lines} />
        </Details>
      )}
      {contract.length > 0 && (
        <Details summary={t.portal.contract} open={filled(contract)}>
          <Fields schema={schema} form={form} texts={texts} options={options} only={contract} />
        </Details>
      )}
    </>
  )
}

/** One part of an offer as a list: what stands there, each to remove, and one to add. */
export function ListPartPage<S extends FormShape>(props: PartProps<S> & { items: Body[]; full: boolean }) {
  const { t, service, path, part, schema, form, items, full } = props
  const f = useFormat()
  const action = `/aanbieder/diensten/${service.id}/${path}`
  return (
    <Around {...props}>
      {items.length === 0 ? (
        <EmptyState title={t.portal.noneYet} />
      ) : (
        <Table
          caption={t.portal.parts[part]!.title}
          captionHidden
          rows={items.map((item, index) => ({ text: itemText(t, f, part, item), index }))}
          columns={[
            { label: t.portal.parts[part]!.title, names: true, cell: (row) => row.text },
            {
              label: t.portal.remove,
              cell: (row) => (
                <Form action={`${action}/${row.index}/verwijdering`} inline>
                  <Button appearance="secondary" about={row.text}>
                    {t.portal.remove}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      {!full && (
        <Section title={t.portal.add}>
          <Form action={action}>
            <Fields schema={schema} form={form} texts={fieldsOf(t, part)} />
            <SubmitRow>
              <Button>{t.portal.addOne}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Around>
  )
}

function Around<S extends FormShape>({ t, service, part, form, waits, waiting, children }: PartProps<S> & { children: ComponentChildren }) {
  const words = t.portal.parts[part]!
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/aanbieder/diensten/${service.id}`}>{service.name}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      {waiting && <Alert tone="info">{t.portal.alreadyWaiting}</Alert>}
      {waits && !waiting && <Paragraph quiet>{t.portal.willWait}</Paragraph>}
      {children}
    </Page>
  )
}

/** Words of the fields; the ones that mean something else in this part come from it. */
function fieldsOf(t: typeof nl, part: ChangePart): Partial<Record<string, FieldText>> {
  const fields: Partial<Record<string, FieldText>> = { ...t.fields, ...t.portal.fieldsIn[part] }
  if (part !== 'price-payer') return fields
  for (const n of [1, 2, 3])
    for (const field of ['kind', 'euros', 'least', 'most', 'milestone'])
      fields[field + n] = { ...t.portal.priceLine[field]!, label: t.portal.priceLine[field]!.label(n) }
  return fields
}
