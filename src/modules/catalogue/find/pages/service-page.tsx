import {
  Alert,
  BackLink,
  ButtonLink,
  DataList,
  Heading,
  Lead,
  Link,
  List,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { AcceptancePart } from '../../offer/acceptance-part.tsx'
import { FromSourceLine } from '../../offer/from-source.tsx'
import type { FromSource } from '../../offer/kept.ts'
import type { ShownAcceptance } from '../../offer/acceptance.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import { ContentPart } from '../../offer/content-part.tsx'
import { ScorePart } from '../../offer/score-part.tsx'
import { factsOf, ServiceFacts } from '../../offer/service-parts.tsx'
import { WherePart, type OnMap } from './where-part.tsx'

type Text = typeof nl

/** One service: price, quality and content, each with source and date; what lacks when it can't be referred to. policy: D1 */
export function ServicePage({
  t,
  back,
  service,
  from,
  acceptance,
  areas,
  map,
  appointment,
  today,
}: {
  t: Text
  /** The list somebody came from; the own offer while nobody else sees it. */
  back: { href: string; own: boolean }
  service: Service
  from: FromSource | undefined
  /** For guides and the provider itself only. */
  acceptance: ShownAcceptance | undefined
  /** Regions and municipalities it is offered in, by name. */
  areas: readonly string[]
  map: OnMap
  appointment: string | null
  today: string
}) {
  const f = useFormat()
  const phone = service.contactPhone ?? service.organisationPhone
  const email = service.contactEmail ?? service.organisationEmail
  return (
    <Page title={service.name} before={<BackLink href={back.href}>{back.own ? t.own.title : t.one.back}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Lead>{service.aim}</Lead>
      {back.own && <Alert tone="info">{t.one.preview}</Alert>}
      {t.find.closed[service.status] && (
        <Alert tone="warning" title={t.find.closed[service.status]}>
          <Paragraph>
            {t.find.closedNext} <Link href={back.href}>{t.find.closedOthers}</Link>
          </Paragraph>
        </Alert>
      )}
      {(service.status === 'public' || back.own) && service.lacks.length > 0 && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <Paragraph>{t.one.lacksLead}</Paragraph>
          <List items={service.lacks.map((lack) => t.one.lacks[lack] ?? lack)} />
        </Alert>
      )}
      {service.status === 'public' && service.rhythm !== 'fresh' && <Alert tone="warning">{t.one.warned}</Alert>}
      {service.status === 'public' ? <ReportableFacts t={t} service={service} /> : <ServiceFacts t={t} service={service} />}
      <Section title={t.one.content}>
        <ContentPart
          t={t}
          service={service}
          areas={areas}
          {...(service.status === 'public' && { report: (fact) => reportHref(service, fact) })}
        />
        {service.contentConfirmedOn && <Paragraph quiet>{t.one.confirmed(f.date(service.contentConfirmedOn))}</Paragraph>}
      </Section>
      <WherePart t={t} service={service} map={map} />
      <Section title={t.one.quality}>
        <Evidence t={t} service={service} />
      </Section>
      <AcceptancePart t={t} acceptance={acceptance} />
      <ScorePart t={t} service={service} today={today} />
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
        <FromSourceLine t={t} from={from} />
        <Paragraph>
          <Link href={`/diensten/${service.id}/geschiedenis`}>{t.portal.history}</Link>
          {' · '}
          <Link href={reportHref(service, 'contact')} about={t.one.contact}>
            {t.corrections.link}
          </Link>
        </Paragraph>
        {appointment && service.status === 'public' && <ButtonLink href={appointment}>{t.one.appointment}</ButtonLink>}
      </Section>
    </Page>
  )
}

function reportHref({ id }: Service, fact: string): string {
  return `/diensten/${id}/klopt-niet?veld=${fact}`
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
          value,
          changeHref: reportHref(service, fact),
          changeLabel: t.corrections.link,
        }))}
    />
  )
}
