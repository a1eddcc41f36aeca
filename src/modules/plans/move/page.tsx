import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { SelectEach } from '../../../platform/select-each.tsx'
import {
  Alert,
  BackLink,
  Button,
  Checkboxes,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
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
        value={[form.values.take ?? []].flat()}
        options={items.map((item) => ({
          value: item.id,
          label: t.move.item[item.kind],
          hint: item.dueOn ? `${item.words} (${f.date(item.dueOn)})` : item.words,
        }))}
      />
      {items.length === 0 && <Paragraph>{t.move.nothing}</Paragraph>}
      <SelectEach
        name="decide"
        form={form}
        label={t.fields.decide.label}
        hint={t.move.decideHint}
        rows={open.map((one) => ({
          id: one.id,
          label: [t.move.openKind[one.kind], one.name, one.on ? f.date(one.on) : ''].filter(Boolean).join(', '),
          options: (['ends', 'goes-on'] as const).map((how) => ({ value: how, label: t.move.how[how] })),
        }))}
      />
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
