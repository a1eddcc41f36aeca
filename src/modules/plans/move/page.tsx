import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Checkboxes,
  Fieldset,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  Select,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Item, OpenItem } from './movable.ts'
import { MoveFile } from './schema.ts'

export interface MoveProps {
  t: typeof nl
  person: { id: string; name: string; shielded: boolean }
  items: Item[]
  open: OpenItem[]
  settleFirst: boolean
  municipalities: Option[]
  /** What a question can be about, as the handovers call it. */
  kinds: Option[]
  form: FormState
}

/** Moving to another region as one action: where, what goes along, what happens with what is open. policy: A6 */
export function MovePage(props: MoveProps) {
  const { t, person, form, settleFirst } = props
  return (
    <Page
      title={t.move.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{person.name}</BackLink>}
    >
      <Heading level={1}>{t.move.title}</Heading>
      <Lead>{t.move.lead}</Lead>
      <FormErrors form={form} />
      {settleFirst ? <Alert tone="warning">{t.refusals.settleFirst}</Alert> : <MoveForm {...props} />}
    </Page>
  )
}

function MoveForm({ t, person, items, open, municipalities, kinds, form }: MoveProps) {
  const f = useFormat()
  const given = (name: string) => [form.values[name] ?? []].flat()
  const wrong = form.errors.find(({ field }) => field === 'decide')?.message
  return (
    <Form action={`/werk/personen/${person.id}/verhuizing`}>
      <Fields
        schema={MoveFile}
        form={form}
        texts={t.fields}
        only={['id', 'toMunicipality', 'questionKind', ...(person.shielded ? (['forWorker'] as const) : [])]}
        options={{ toMunicipality: municipalities, questionKind: kinds }}
      />
      <Checkboxes
        name="take"
        label={t.fields.take.label}
        hint={t.fields.take.hint}
        required={false}
        either
        value={given('take')}
        options={items.map((item) => ({
          value: item.id,
          label: t.move.item[item.kind],
          hint: item.dueOn ? `${item.words} (${f.date(item.dueOn)})` : item.words,
        }))}
      />
      {items.length === 0 && <Paragraph>{t.move.nothing}</Paragraph>}
      {open.length > 0 && (
        <Fieldset legend={t.fields.decide.label} hint={t.move.decideHint} name="decide" {...(wrong ? { error: wrong } : {})}>
          {open.map((one, at) => (
            <Select
              name="decide"
              id={at === 0 ? 'field-decide' : `field-decide-${at}`}
              label={[t.move.openKind[one.kind], one.name, one.on ? f.date(one.on) : ''].filter(Boolean).join(', ')}
              value={given('decide').find((said) => said.startsWith(one.id))}
              options={(['ends', 'goes-on'] as const).map((how) => ({ value: `${one.id}:${how}`, label: t.move.how[how] }))}
            />
          ))}
        </Fieldset>
      )}
      <Section title={t.move.thenTitle}>
        <Paragraph>{t.move.then}</Paragraph>
      </Section>
      <Fields schema={MoveFile} form={form} texts={t.fields} only={['moveAgreed']} />
      <SubmitRow>
        <Button confirm>{t.move.submit}</Button>
      </SubmitRow>
    </Form>
  )
}
