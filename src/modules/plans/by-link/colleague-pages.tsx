import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  BackLink,
  Button,
  Card,
  CardGroup,
  DataList,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  SubmitRow,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ColleagueRow } from './colleagues.ts'
import { mayConfirm } from './rules.ts'
import { NewColleague } from './schema.ts'

export const COLLEAGUES = '/beheer/aanbieders-zonder-account'

interface ColleaguesProps {
  t: typeof nl
  worker: string
  rows: (ColleagueRow & { organisation: string; knownPhone: string | null })[]
  providers: Option[]
  form: FormState
}

/** Who at a provider without an account gets the link, and where the code goes; a second look before it counts. policy: D6 */
export function ColleaguesPage({ t, worker, rows, providers, form }: ColleaguesProps) {
  const { register } = t.byLink
  return (
    <Page title={register.title} hasErrors={form.errors.length > 0} before={<BackLink href="/beheer">{t.ownInstruments.back}</BackLink>}>
      <Heading level={1}>{register.title}</Heading>
      <FormErrors form={form} />
      <Lead>{register.lead}</Lead>
      {rows.length === 0 && <EmptyState title={register.none} />}
      <CardGroup>
        {rows.map((row) => (
          <Card title={row.organisation} level={2}>
            <DataList
              facts={[
                { label: register.name, value: row.name },
                { label: register.reach, value: <MailLink address={row.email} /> },
                { label: register.codeTo, value: <PhoneLink number={row.phone} /> },
                { label: register.language, value: t.fields.colleagueLanguage.options[row.language] },
                { label: register.state, value: row.confirmedHow ? register.confirmed[row.confirmedHow] : register.waits },
              ]}
            />
            {row.confirmedAt === null && <Paragraph>{row.knownPhone ? register.callOn(row.knownPhone) : register.noPhone}</Paragraph>}
            <ActionGroup>
              {row.confirmedAt === null && mayConfirm('second-look', row.registeredBy, worker) && (
                <Confirm id={row.id} how="second-look" label={register.look} about={row.organisation} />
              )}
              {row.confirmedAt === null && row.knownPhone && (
                <Confirm id={row.id} how="called-back" label={register.called} about={row.organisation} />
              )}
              <Form action={`${COLLEAGUES}/${row.id}/einde`} inline>
                <Button appearance="danger" about={row.organisation} confirm>
                  {register.end}
                </Button>
              </Form>
            </ActionGroup>
          </Card>
        ))}
      </CardGroup>
      <Details summary={register.add} open={form.errors.length > 0 || rows.length === 0}>
        <Paragraph>{register.addLead}</Paragraph>
        <Form action={COLLEAGUES} label={register.add}>
          <Fields schema={NewColleague} form={form} texts={t.fields} options={{ organisationId: providers }} />
          <SubmitRow>
            <Button>{register.save}</Button>
          </SubmitRow>
        </Form>
      </Details>
    </Page>
  )
}

function Confirm({ id, how, label, about }: { id: string; how: string; label: string; about: string }) {
  return (
    <Form action={`${COLLEAGUES}/${id}/bevestiging`} inline>
      <Button name="confirmedHow" value={how} appearance="secondary" about={about}>
        {label}
      </Button>
    </Form>
  )
}
