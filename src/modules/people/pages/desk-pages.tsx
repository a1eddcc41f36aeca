import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Person } from '../queries.ts'
import { Joining, NameWorker, OutsideSearch, Representation, Shielding } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export interface FoundCard {
  name: string
  organisation: string
  phone: string | null
}

/** Search beyond involvement: the minimum, with a reason the person can read. */
export function OutsidePage({ t, form, found }: { t: typeof nl; form: FormState; found: FoundCard[] | null }) {
  return (
    <Page title={t.outside.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.outside.title}</Heading>
      <Lead>{t.outside.lead}</Lead>
      <FormErrors form={form} />
      {found && (
        <Section title={t.outside.found}>
          {found.length === 0 && <Paragraph>{t.outside.none}</Paragraph>}
          <CardGroup>
            {found.map((card) => (
              <Card title={card.name} level={3}>
                <DataList
                  facts={[
                    { label: t.outside.helpedBy, value: card.organisation },
                    card.phone ? { label: t.fields.phone.label, value: <PhoneLink number={card.phone} /> } : null,
                  ]}
                />
                <Paragraph>{t.outside.call}</Paragraph>
              </Card>
            ))}
          </CardGroup>
        </Section>
      )}
      <Form action="/werk/zoeken">
        <Fields schema={OutsideSearch} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.outside.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** The code on paper: shown once, made to be printed. */
export function CodePage({ t, code, until, back }: { t: typeof nl; code: string; until: string; back: string }) {
  const f = useFormat()
  return (
    <Page title={t.code.title} before={<BackLink href={back}>{t.manage.back}</BackLink>}>
      <Heading level={1}>{t.code.title}</Heading>
      <Lead>{t.code.lead}</Lead>
      <Heading level={2}>{code}</Heading>
      <Paragraph>{t.code.how}</Paragraph>
      <Paragraph>{t.code.until(f.date(until))}</Paragraph>
    </Page>
  )
}

/** What a guide can arrange for a file: code, shielding, joining, representation. */
export function ManagePage({
  t,
  person,
  forms,
  joined,
}: {
  t: typeof nl
  person: Person
  forms: { shield: FormState; join: FormState; represent: FormState; named: FormState }
  joined: { id: string; reference: string }[]
}) {
  const base = `/werk/personen/${person.id}/beheer`
  return (
    <Page title={t.manage.title} before={<BackLink href={`/werk/personen/${person.id}`}>{t.manage.back}</BackLink>}>
      <Heading level={1}>
        {t.manage.title}: {person.displayName}
      </Heading>
      <FormErrors form={{ values: {}, errors: Object.values(forms).flatMap((form) => form.errors) }} />
      <Section title={t.code.title}>
        <Paragraph>{t.code.how}</Paragraph>
        <Form action={`${base}/code`}>
          <Button appearance="secondary">{t.code.make}</Button>
        </Form>
      </Section>
      <Section title={t.shield.title}>
        <Paragraph>{t.shield.lead}</Paragraph>
        <Form action={`${base}/afscherming`}>
          <Fields schema={Shielding} form={forms.shield} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.shield.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t.named.title}>
        <Paragraph>{t.named.lead}</Paragraph>
        <Form action={`${base}/medewerkers`}>
          <Fields schema={NameWorker} form={forms.named} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.named.submit}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t.join.title}>
        <Paragraph>{t.join.lead}</Paragraph>
        {joined.map((row) => (
          <Form action={`${base}/samenvoeging/${row.id}/einde`} inline>
            <Paragraph>
              {t.join.joined}: {row.reference}
            </Paragraph>
            <Button appearance="secondary" about={row.reference}>
              {t.join.undo}
            </Button>
          </Form>
        ))}
        <Form action={`${base}/samenvoeging`}>
          <Fields schema={Joining} form={forms.join} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.join.submit}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t.representation.deskTitle}>
        <Paragraph>{t.representation.deskLead}</Paragraph>
        <Form action={`${base}/vertegenwoordiging`}>
          <Fields schema={Representation} form={forms.represent} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.representation.deskSubmit}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <ButtonLink href={`/werk/personen/${person.id}`} appearance="secondary">
        {t.manage.back}
      </ButtonLink>
    </Page>
  )
}
