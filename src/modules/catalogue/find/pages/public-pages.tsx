import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  List,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Select,
  StalePage,
  Table,
  TextField,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { priceText } from '../../offer/price-text.ts'
import { ContentPart, Evidence, factsOf } from '../../offer/service-parts.tsx'

type Text = typeof nl

/** The public list: search, kind, stated order. policy: D1, D2 */
export function ListPage({
  t,
  base,
  items,
  next,
  stale,
  words,
  kind,
}: {
  t: Text
  base: string
  items: Service[]
  next: string | null
  stale: boolean
  words: string | undefined
  kind: string | undefined
}) {
  const f = useFormat()
  const query = new URLSearchParams({ ...(words ? { zoek: words } : {}), ...(kind ? { soort: kind } : {}) })
  return (
    <Page title={t.list.title} width="wide">
      <Heading level={1}>{t.list.title}</Heading>
      <Lead>{t.list.lead}</Lead>
      <Paragraph>
        <Link href="/arrangementen">{t.bundles.title}</Link>
      </Paragraph>
      <Form action={base} method="get" inline label={t.list.filter}>
        <TextField name="zoek" label={t.list.search} value={words} required={false} maxLength={100} />
        <Select
          name="soort"
          label={t.list.kind}
          value={kind ?? ''}
          required={false}
          options={[{ value: '', label: t.list.all }, ...Object.entries(t.kinds).map(([value, label]) => ({ value, label }))]}
        />
        <Button>{t.list.filter}</Button>
      </Form>
      <StalePage when={stale} />
      <Paragraph quiet>{t.list.order}</Paragraph>
      {items.length === 0 ? (
        <EmptyState title={t.list.none} />
      ) : (
        <>
          <Paragraph>{t.list.count(items.length)}</Paragraph>
          <CardGroup>
            {items.map((service) => (
              <Card title={service.name} level={2} href={`${base}/${service.id}`} mark={t.kinds[service.kind]}>
                <Paragraph>{service.aim}</Paragraph>
                <DataList
                  facts={[
                    { label: t.one.by, value: service.organisation },
                    { label: t.one.person, value: priceText(t, f, service.personPrices, service.freeHelp) },
                    ...factsOf(t, f, service).slice(-1),
                  ]}
                />
              </Card>
            ))}
          </CardGroup>
          {items.length > 1 && (
            <ButtonLink
              appearance="secondary"
              href={`/diensten/vergelijken?${items
                .slice(0, 4)
                .map((service) => `id=${service.id}`)
                .join('&')}`}
            >
              {t.list.compare}
            </ButtonLink>
          )}
        </>
      )}
      {next && (
        <ButtonLink href={`${base}?${query}&vanaf=${next}`} appearance="secondary">
          {t.list.next}
        </ButtonLink>
      )}
    </Page>
  )
}

/** One service: price, quality and content, each with source and date; what lacks when it can't be referred to. policy: D1 */
export function ServicePage({ t, base, service, appointment }: { t: Text; base: string; service: Service; appointment: string | null }) {
  const f = useFormat()
  const phone = service.contactPhone ?? service.organisationPhone
  const email = service.contactEmail ?? service.organisationEmail
  return (
    <Page title={service.name} before={<BackLink href={base}>{t.one.back}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Lead>{service.aim}</Lead>
      {service.lacks.length > 0 && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <Paragraph>{t.one.lacksLead}</Paragraph>
          <List items={service.lacks.map((lack) => t.one.lacks[lack] ?? lack)} />
        </Alert>
      )}
      {service.rhythm !== 'fresh' && <Alert tone="warning">{t.one.warned}</Alert>}
      <ReportableFacts t={t} service={service} />
      <Section title={t.one.content}>
        <ContentPart t={t} service={service} />
        {service.contentConfirmedOn && <Paragraph quiet>{t.one.confirmed(f.date(service.contentConfirmedOn))}</Paragraph>}
      </Section>
      <Section title={t.one.quality}>
        <Evidence t={t} service={service} />
      </Section>
      <Section title={t.one.contact}>
        <DataList
          facts={[
            { label: t.one.by, value: service.organisation },
            service.contactName !== null && { label: t.one.contact, value: service.contactName },
            phone !== null && { label: t.one.phone, value: <PhoneLink number={phone} /> },
            email !== null && { label: t.one.email, value: <MailLink address={email} /> },
            service.url !== null && { label: t.portal.changed.url!, value: <Link href={service.url}>{service.url}</Link> },
          ]}
        />
        <Paragraph>
          <Link href={`/diensten/${service.id}/geschiedenis`}>{t.portal.history}</Link>
          {' · '}
          <Link href={`/diensten/${service.id}/klopt-niet`}>{t.corrections.link}</Link>
        </Paragraph>
        {appointment && <ButtonLink href={appointment}>{t.one.appointment}</ButtonLink>}
      </Section>
    </Page>
  )
}

/** The facts of a service, each with a way to say that it is wrong. */
function ReportableFacts({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return (
    <DataList
      facts={factsOf(t, f, service)
        .filter(({ value }) => value !== '')
        .map(({ label, value, fact }) => ({
          label,
          value: (
            <>
              {value}{' '}
              <Link href={`/diensten/${service.id}/klopt-niet?veld=${fact}`} about={label}>
                {t.corrections.link}
              </Link>
            </>
          ),
        }))}
    />
  )
}

/** Up to four side by side: the same facts in the same order. */
export function ComparePage({ t, services }: { t: Text; services: Service[] }) {
  const f = useFormat()
  const rows =
    services.length === 0
      ? []
      : factsOf(t, f, services[0]!)
          .map((fact, index) => ({
            label: fact.label,
            values: services.map((service) => factsOf(t, f, service)[index]!.value || '–'),
          }))
          .filter(({ values }) => values.some((value) => value !== '–'))
  return (
    <Page title={t.compare.title} width="wide" before={<BackLink href="/diensten">{t.one.back}</BackLink>}>
      <Heading level={1}>{t.compare.title}</Heading>
      <Lead>{t.compare.lead}</Lead>
      {services.length < 2 ? (
        <EmptyState title={t.compare.few} />
      ) : (
        <Table
          caption={t.compare.title}
          captionHidden
          rows={rows}
          columns={[
            { label: t.one.content, names: true, cell: (row) => row.label },
            ...services.map((service, index) => ({ label: service.name, cell: (row: (typeof rows)[number]) => row.values[index] })),
          ]}
        />
      )}
    </Page>
  )
}
