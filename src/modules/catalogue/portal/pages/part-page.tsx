import type { ComponentChildren } from 'preact'
import { Fields, FormErrors, type FieldText } from '../../../../platform/fields.tsx'
import type { FormShape, FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
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
import { Contradictions } from './contradictions.tsx'
import { PlaceFields, timeTexts } from './place-fields.tsx'
import { PriceFields } from './price-fields.tsx'

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
        {props.part.startsWith('price') ? (
          <PriceFields t={t} texts={fieldsOf(t, props.part)} schema={schema} form={form} options={options} />
        ) : (
          <Fields schema={schema} form={form} texts={fieldsOf(t, props.part)} options={options} only={namesOf(props, options)} />
        )}
        <SubmitRow>
          <Button>{props.waits ? t.portal.propose : t.portal.save}</Button>
        </SubmitRow>
      </Form>
    </Around>
  )
}

/** The fields of a part; what is only of instruments for who may make them, or where something stands in it. */
function namesOf<S extends FormShape>({ schema, form }: PartProps<S>, options: Record<string, Option[]>): (keyof S['shape'] & string)[] {
  const instruments = options.kind?.some(({ value }) => value === 'instrument') ?? true
  const has = (name: string) => (form.values[name] ?? '') !== '' || form.errors.some((error) => error.field === name)
  return (Object.keys(schema.shape) as (keyof S['shape'] & string)[]).filter(
    (name) => name !== 'instrumentType' || instruments || has(name),
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
            {part === 'places' ? (
              <PlaceFields t={t} schema={schema} form={form} texts={fieldsOf(t, part)} />
            ) : (
              <Fields schema={schema} form={form} texts={fieldsOf(t, part)} />
            )}
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
      {(part === 'capacity' || part === 'starts') && <Contradictions t={t} service={service} today={service.today} />}
      {waiting && <Alert tone="info">{t.portal.alreadyWaiting}</Alert>}
      {waits && !waiting && <Paragraph quiet>{t.portal.willWait}</Paragraph>}
      {children}
    </Page>
  )
}

/** Words of the fields; the ones that mean something else in this part come from it. */
export function fieldsOf(t: typeof nl, part: ChangePart): Partial<Record<string, FieldText>> {
  return { ...t.fields, ...(part === 'places' ? timeTexts(t) : {}), ...t.portal.fieldsIn[part] }
}
