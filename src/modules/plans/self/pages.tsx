import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Quote,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { serviceById } from '../../catalogue/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SelfReferred } from './queries.ts'
import { ArrangeAlone, SelfRefer } from './schema.ts'

interface Props {
  t: typeof nl
  /** The service that was chosen; null: none yet. */
  service: Service | null
  rows: SelfReferred[]
  /** What was taken up, with its referral. */
  taken: ReadonlyMap<string, string>
  /** The provider takes people who come by themselves. */
  direct: boolean
  hasPlan: boolean
  today: string
  form: FormState
  alone: FormState
}
type Service = NonNullable<Awaited<ReturnType<typeof serviceById>>>

/** The person signs up for a service, and reads what they signed up for. policy: D8 */
export function SelfPage(props: Props) {
  const { t, service, rows, taken, direct, today, form, alone } = props
  const words = t.self
  const chosen = service && !rows.some((row) => row.serviceId === service.id) ? service : null
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length + alone.errors.length > 0}
      before={<BackLink href="/mijn/plan">{t.mine.title}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form.errors.length > 0 ? form : alone} />
      <Lead>{words.lead}</Lead>
      {chosen ? (
        <Section title={chosen.name}>
          <Paragraph>{chosen.organisation}</Paragraph>
          <Form action="/mijn/zelf-aanmelden">
            <Fields schema={SelfRefer} form={form} texts={t.fields} />
            <SubmitRow>
              <Button>{words.submit}</Button>
            </SubmitRow>
          </Form>
        </Section>
      ) : direct ? null : (
        <ButtonLink href="/diensten" appearance="secondary">
          {words.search}
        </ButtonLink>
      )}
      {service && direct && <AlonePart {...props} service={service} />}
      {rows.length === 0 && !chosen && !direct && <EmptyState title={words.none} />}
      <SelfRows t={t} rows={rows} taken={taken} today={today} />
    </Page>
  )
}

/** Going on alone: how to reach the provider, and at most a step of one's own. policy: D8 */
function AlonePart({ t, service, hasPlan, alone }: Props & { service: Service }) {
  const words = t.self.alone
  const phone = service.contactPhone ?? service.organisationPhone
  const email = service.contactEmail ?? service.organisationEmail
  return (
    <Section title={words.title}>
      <Paragraph>{words.lead}</Paragraph>
      {service.howToApply && <Paragraph>{service.howToApply}</Paragraph>}
      <DataList
        facts={[
          phone !== null && { label: words.phone, value: <PhoneLink number={phone} /> },
          email !== null && { label: words.email, value: <MailLink address={email} /> },
          service.url !== null && { label: words.website, value: <Link href={service.url}>{service.url}</Link> },
        ]}
      />
      {hasPlan && (
        <Form action="/mijn/zelf-aanmelden/alleen" label={words.submit}>
          <Fields schema={ArrangeAlone} form={alone} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{words.submit}</Button>
          </SubmitRow>
        </Form>
      )}
    </Section>
  )
}

interface RowsProps {
  t: typeof nl
  rows: SelfReferred[]
  /** Where a guide refers to it. */
  refer?: string
  /** For the person: what was taken up, with its referral; the rest can be taken back. */
  taken?: ReadonlyMap<string, string>
  today?: string
}
/** What somebody signed up for: when, and in which words. */
export function SelfRows({ t, rows, refer, taken, today = '' }: RowsProps) {
  const f = useFormat()
  if (rows.length === 0) return null
  return (
    <Section title={refer === undefined ? t.self.mine : t.self.theirs}>
      {rows.map((row) => (
        <>
          <Paragraph>
            {refer === undefined ? row.service : <Link href={`${refer}?dienst=${row.serviceId}`}>{row.service}</Link>},{' '}
            {f.moment(row.madeAt)}
          </Paragraph>
          {row.words !== null && <Quote>{row.words}</Quote>}
          {taken && <TakenPart t={t} row={row} referralId={taken.get(row.id)} today={today} />}
        </>
      ))}
    </Section>
  )
}

interface TakenProps {
  t: typeof nl
  row: SelfReferred
  referralId: string | undefined
  today: string
}
/** What became of a sign-up, or who reads it by when; until somebody took it up it can be taken back. */
function TakenPart({ t, row, referralId, today }: TakenProps) {
  const f = useFormat()
  if (referralId !== undefined)
    return (
      <Paragraph>
        {t.self.taken}{' '}
        <Link href={`/mijn/doorverwijzingen/${referralId}`} about={row.service}>
          {t.now.toPage}
        </Link>
      </Paragraph>
    )
  return (
    <>
      {row.readBy !== null && <Paragraph>{(row.readBy < today ? t.self.readLate : t.self.readBy)(f.date(row.readBy))}</Paragraph>}
      <Form action={`/mijn/zelf-aanmelden/${row.id}/intrekking`} inline>
        <Button appearance="secondary" about={row.service}>
          {t.self.takeBack}
        </Button>
      </Form>
    </>
  )
}

/** On which sign-up of the person a referral rests. policy: D8 */
export function BasisPart({ t, row }: { t: typeof nl; row: SelfReferred | undefined }) {
  const f = useFormat()
  if (!row) return null
  return (
    <Section title={t.self.basis}>
      <Paragraph>{t.self.on(f.moment(row.madeAt))}</Paragraph>
      {row.words !== null && <Quote>{row.words}</Quote>}
    </Section>
  )
}
