import {
  Alert,
  BackLink,
  ButtonLink,
  Columns,
  DataList,
  Heading,
  IconLink,
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
import type { PaidBy } from '../../funding/find.ts'
import { FundingPart } from '../../funding/funding-part.tsx'
import type { ShownIn } from '../../shown-in/queries.ts'
import { AcceptancePart } from '../../offer/acceptance-part.tsx'
import { FromSourceLine } from '../../offer/from-source.tsx'
import type { FromSource } from '../../offer/kept.ts'
import type { ShownAcceptance } from '../../offer/acceptance.ts'
import { pauseText } from '../../offer/pause-text.ts'
import type { Service } from '../../offer/queries.ts'
import { ResponsePart } from '../../offer/response-part.tsx'
import type { ShownResponse } from '../../offer/response.ts'
import type { DeskOf } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import { ContentPart } from '../../offer/content-part.tsx'
import { ScorePart } from '../../offer/score-part.tsx'
import { certificationText, factsOf } from '../../offer/service-parts.tsx'
import { WherePart, type OnMap } from './where-part.tsx'

type Text = typeof nl

interface ServicePageProps {
  t: Text
  /** The list somebody came from; the own offer while nobody else sees it. */
  back: { href: string; own: boolean }
  service: Service
  from: FromSource | undefined
  /** For guides and the provider itself only. */
  acceptance: ShownAcceptance | undefined
  /** How soon the provider answers a referral. */
  response: ShownResponse | undefined
  /** The region somebody looks in does not show it, or not yet. */
  hidden: ShownIn | undefined
  /** Schemes that can pay it. */
  funding: readonly PaidBy[]
  /** Regions and municipalities it is offered in, by name. */
  areas: readonly string[]
  map: OnMap
  desk: DeskOf | null
  /** Whoever looks has a file, and can sign up. */
  selfRefer: boolean
  today: string
}

/** One service: price, quality and content, each with source and date; what lacks when it can't be referred to. policy: D1 */
export function ServicePage({
  t,
  back,
  service,
  from,
  acceptance,
  response,
  areas,
  map,
  desk,
  selfRefer,
  today,
  hidden,
  funding,
}: ServicePageProps) {
  const open = service.status === 'public'
  return (
    <Page title={service.name} width="wide" before={<BackLink href={back.href}>{back.own ? t.own.title : t.one.back}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Lead>{service.aim}</Lead>
      <Standing t={t} service={service} back={back} hidden={hidden} />
      <Columns
        label={t.one.atAGlance}
        asideFirst
        aside={
          <>
            <ReportableFacts t={t} service={service} />
            <ContactPart t={t} service={service} desk={open ? desk : null} selfRefer={open && selfRefer} />
          </>
        }
      >
        <ContentPart t={t} service={service} areas={areas} shown="rest" {...(open && { report: (fact) => reportHref(service, fact) })} />
        <WherePart t={t} service={service} map={map} />
        <Section title={t.one.quality} beside={open && <Wrong t={t} service={service} fact="quality" about={t.one.quality} />}>
          <Evidence t={t} service={service} />
          <Certificates t={t} service={service} />
          <ResponsePart t={t} response={response} />
        </Section>
        <FundingPart t={t} schemes={funding} />
        <AcceptancePart t={t} acceptance={acceptance} />
        <AboutPart t={t} service={service} from={from} today={today} />
      </Columns>
    </Page>
  )
}

/** What stands in the way of it now: a preview, closed, incomplete, not confirmed. */
function Standing({ t, service, back, hidden }: Pick<ServicePageProps, 't' | 'service' | 'back' | 'hidden'>) {
  const f = useFormat()
  const open = service.status === 'public'
  const closed = t.find.closed[service.status]
  return (
    <>
      {back.own && <Alert tone="info">{t.one.preview}</Alert>}
      {closed && (
        <Alert tone="warning" title={closed}>
          {service.pause && <Paragraph>{pauseText(t, f, service.pause)}</Paragraph>}
          <Paragraph>
            {t.find.closedNext} <Link href={back.href}>{t.find.closedOthers}</Link>
          </Paragraph>
        </Alert>
      )}
      {open && hidden && (
        <Alert tone="warning" title={hidden.state === 'waiting' ? t.shownIn.hiddenYet : t.shownIn.hidden}>
          <Paragraph>{[hidden.reason, t.shownIn.hiddenLead].filter(Boolean).join(' ')}</Paragraph>
        </Alert>
      )}
      {(open || back.own) && service.lacks.length > 0 && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <Paragraph>{t.one.lacksLead}</Paragraph>
          <List items={service.lacks.map((lack) => t.one.lacks[lack] ?? lack)} />
        </Alert>
      )}
      {open && service.rhythm !== 'fresh' && <Alert tone="warning">{t.one.warned}</Alert>}
    </>
  )
}

/** How somebody comes to it: the words of the provider, whom to call, and somebody who looks along. */
function ContactPart({ t, service, desk, selfRefer }: Pick<ServicePageProps, 't' | 'service' | 'desk' | 'selfRefer'>) {
  const phone = service.contactPhone ?? service.organisationPhone
  const email = service.contactEmail ?? service.organisationEmail
  return (
    <Section
      title={t.one.apply}
      beside={service.status === 'public' && <Wrong t={t} service={service} fact="contact" about={t.one.apply} />}
    >
      {service.howToApply && <Paragraph>{service.howToApply}</Paragraph>}
      {selfRefer && service.sensitivity === 'normal' && (
        <ButtonLink href={`/mijn/zelf-aanmelden?dienst=${service.id}`}>{t.one.selfRefer}</ButtonLink>
      )}
      {desk && <ButtonLink href={desk.href}>{desk.open ? t.one.appointment : t.find.help}</ButtonLink>}
      {service.status === 'public' && service.applyWays.some((way) => way !== 'guide') && <Paragraph>{t.one.alone}</Paragraph>}
      <DataList
        facts={[
          service.contactName !== null && { label: t.one.contact, value: service.contactName },
          phone !== null && { label: t.one.phone, value: <PhoneLink number={phone} /> },
          email !== null && { label: t.one.email, value: <MailLink address={email} /> },
          service.url !== null && { label: t.portal.changed.url!, value: <Link href={service.url}>{service.url}</Link> },
        ]}
      />
    </Section>
  )
}

/** Where the facts come from, how complete they are, how it was before, and how to say that something is wrong. */
function AboutPart({ t, service, from, today }: Pick<ServicePageProps, 't' | 'service' | 'from' | 'today'>) {
  const f = useFormat()
  return (
    <>
      <ScorePart t={t} service={service} today={today} />
      {service.contentConfirmedOn && <Paragraph quiet>{t.one.contentConfirmed(f.date(service.contentConfirmedOn))}</Paragraph>}
      <FromSourceLine t={t} from={from} />
      {service.status === 'public' && <Paragraph quiet>{t.corrections.flag}</Paragraph>}
      <Paragraph>
        <Link href={`/diensten/${service.id}/geschiedenis`}>{t.portal.history}</Link>
      </Paragraph>
    </>
  )
}

function Wrong({ t, service, fact, about }: { t: Text; service: Service; fact: string; about: string }) {
  return <IconLink href={reportHref(service, fact)} icon="flag" label={t.corrections.link} about={about} />
}

function reportHref({ id }: Service, fact: string): string {
  return `/diensten/${id}/klopt-niet?veld=${fact}`
}

/** Price and time, each with a way to say that it is wrong; quality has a section of its own. */
function ReportableFacts({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return (
    <DataList
      facts={factsOf(t, f, service)
        .filter(({ value, fact }) => value !== '' && fact !== 'quality')
        .map(({ label, value, fact }) => ({
          label,
          value,
          ...(service.status === 'public' && {
            changeHref: reportHref(service, fact),
            changeLabel: t.corrections.link,
            changeIcon: 'flag' as const,
          }),
        }))}
    />
  )
}

/** Certificates of the organisation, with their end. */
function Certificates({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return <DataList facts={[{ label: t.one.certifications, value: certificationText(t, f, service) }]} />
}
