import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Form,
  Heading,
  Lead,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { Person } from '../queries.ts'
import { DeskClaim, DeskClaimAsked, Joining, NameWorker, Representation, Shielding } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { RepresentationTable, type RepresentationRow } from './who-pages.tsx'

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

/** What a guide can arrange for a file: code, account, shielding, joining, representation. */
export function ManagePage({
  t,
  person,
  forms,
  joined,
  organisations,
  done,
  representatives,
  workers,
}: {
  t: typeof nl
  person: Person
  forms: { desk: FormState; shield: FormState; join: FormState; represent: FormState; named: FormState }
  joined: { id: string; reference: string }[]
  representatives: RepresentationRow[]
  /** Named on the file today. */
  workers: string[]
  /** To choose from, where two workers have the name that was typed. */
  organisations: Option[]
  /** What was just done: an account tied, details corrected. */
  done: 'account' | 'details' | null
}) {
  const base = `/werk/personen/${person.id}/beheer`
  return (
    <Page title={t.manage.title} before={<BackLink href={`/werk/personen/${person.id}`}>{t.manage.back}</BackLink>}>
      <Heading level={1}>
        {t.manage.title}: {person.displayName}
      </Heading>
      <FormErrors form={{ values: {}, errors: Object.values(forms).flatMap((form) => form.errors) }} />
      <Section title={t.deskDetails.title}>
        {done === 'details' && (
          <Alert tone="ok" live>
            {t.deskDetails.saved}
          </Alert>
        )}
        <ButtonLink href={`${base}/gegevens`} appearance="secondary">
          {t.deskDetails.open}
        </ButtonLink>
      </Section>
      <Section title={t.code.title}>
        <Paragraph>{t.code.how}</Paragraph>
        <Form action={`${base}/code`}>
          <Button appearance="secondary">{t.code.make}</Button>
        </Form>
      </Section>
      <Section title={t.deskClaim.title}>
        {done === 'account' && (
          <Alert tone="ok" live>
            {t.deskClaim.done}
          </Alert>
        )}
        <Paragraph>{t.deskClaim.lead}</Paragraph>
        <Form action={`${base}/account`}>
          <Fields
            schema={person.birthDate ? DeskClaim : DeskClaimAsked}
            form={forms.desk}
            texts={t.fields}
            only={person.birthDate ? ['accountReference', 'documentSeen'] : ['accountReference', 'birthDate', 'documentSeen']}
          />
          <SubmitRow>
            <Button appearance="secondary">{t.deskClaim.submit}</Button>
          </SubmitRow>
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
        {workers.length > 0 && (
          <>
            <Paragraph>{t.named.now}</Paragraph>
            <List items={workers} />
          </>
        )}
        <Form action={`${base}/medewerkers`}>
          <Fields
            schema={NameWorker}
            form={forms.named}
            texts={t.fields}
            only={organisations.length > 0 ? ['workerName', 'organisation'] : ['workerName']}
            options={{ organisation: organisations }}
          />
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
        {representatives.length === 0 ? (
          <Paragraph>{t.representation.deskNone}</Paragraph>
        ) : (
          <RepresentationTable t={t} rows={representatives} caption={t.representation.deskNow} base={`${base}/vertegenwoordiging`} />
        )}
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
