import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { queueToday } from '../queries.ts'
import { NewVisit } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Visit = Awaited<ReturnType<typeof queueToday>>[number]

const ASKED = ['id', 'firstName', 'questionKind', 'language', 'location'] as const
const SECRET = ['shielded', 'forWorker'] as const

/** Under a minute: a first name and a question; about a secret address only where somebody says there is one. policy: A7 */
export function NewVisitPage({ t, form, locations, secret }: { t: typeof nl; form: FormState; locations: Option[]; secret: boolean }) {
  return (
    <Page title={t.walkIn.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/inloop">{t.walkIn.queue}</BackLink>}>
      <Heading level={1}>{t.walkIn.title}</Heading>
      <Lead>{t.walkIn.lead}</Lead>
      <FormErrors form={form} />
      {locations.length === 0 ? (
        <Paragraph>{t.walkIn.noLocations}</Paragraph>
      ) : (
        <Form action="/werk/inloop">
          <Fields
            schema={NewVisit}
            form={form}
            texts={t.fields}
            only={secret ? [...ASKED, ...SECRET] : [...ASKED]}
            options={{ location: locations }}
          />
          {!secret && (
            <Paragraph>
              <Link href="/werk/inloop/nieuw?adres=geheim">{t.walkIn.secret}</Link>
            </Paragraph>
          )}
          <SubmitRow>
            <Button>{t.walkIn.submit}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}

/** Who waits today, in order of coming. */
export function QueuePage({
  t,
  rows,
  names,
  places,
  mayCall,
}: {
  t: typeof nl
  rows: Visit[]
  names: Map<string, string>
  /** Names of the places; with more than one the list says where somebody waits. */
  places: Map<string, string>
  mayCall: boolean
}) {
  const where = { label: t.walkIn.location, cell: (row: Visit) => places.get(row.locationId) ?? '' }
  const f = useFormat()
  return (
    <Page title={t.walkIn.queue} width="wide">
      <Heading level={1}>{t.walkIn.queue}</Heading>
      <ButtonLink href="/werk/inloop/nieuw">{t.walkIn.new}</ButtonLink>
      <Table
        caption={t.walkIn.queue}
        captionHidden
        rows={rows}
        empty={t.walkIn.none}
        columns={[
          { label: t.walkIn.number, cell: (row) => String(row.number), numeric: true },
          { label: t.walkIn.name, names: true, cell: (row) => names.get(row.personId) ?? '' },
          ...(places.size > 1 ? [where] : []),
          { label: t.walkIn.kind, cell: (row) => t.questionKinds[row.questionKind] },
          { label: t.walkIn.came, cell: (row) => f.time(row.cameAt) },
          {
            label: t.walkIn.call,
            cell: (row) =>
              row.calledBy === null ? (
                mayCall && (
                  <Form action={`/werk/inloop/${row.id}/oproep`} inline>
                    <Button about={names.get(row.personId) ?? ''}>{t.walkIn.call}</Button>
                  </Form>
                )
              ) : (
                <Form action={`/werk/inloop/${row.id}/klaar`} inline>
                  <Button appearance="secondary" about={names.get(row.personId) ?? ''}>
                    {t.walkIn.done}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </Page>
  )
}

/** The paper that goes along: number, what happens now, code. Shown once, made to print. */
export function TicketPage({ t, number, code }: { t: typeof nl; number: number; code: string | null }) {
  return (
    <Page title={t.ticket.title} before={<BackLink href="/werk/inloop">{t.ticket.back}</BackLink>}>
      <Heading level={1}>{t.ticket.lead(number)}</Heading>
      <Lead>{t.ticket.next}</Lead>
      {code ? (
        <Section title={t.ticket.code}>
          <Heading level={3}>{code}</Heading>
          <Paragraph>{t.ticket.codeText}</Paragraph>
          <Paragraph quiet>{t.ticket.print}</Paragraph>
        </Section>
      ) : (
        <Paragraph>{t.ticket.shown}</Paragraph>
      )}
    </Page>
  )
}
