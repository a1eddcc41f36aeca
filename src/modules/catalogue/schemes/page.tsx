import {
  Button,
  Card,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  Select,
  SubmitRow,
  useFormat,
  type Format,
} from '../../../platform/ui/index.ts'
import { priceText } from '../offer/price-text.ts'
import type { nl } from '../texts.nl.ts'
import type { Scheme } from './find.ts'
import { ASKED, type AskedName, type SchemeAsked } from './query.ts'

interface SchemesProps {
  t: typeof nl
  /** Where the page is: of the country, or of a region. */
  base: string
  services: string
  asked: SchemeAsked
  choices: Record<AskedName, { value: string; label: string }[]>
  schemes: Scheme[]
  /** Where an employer gets a person to talk to. */
  desk: { href: string; label: string }
}

/** Which scheme helps an employer: at most three questions, then who carries it out and how to apply. policy: F3 */
export function SchemesPage({ t, base, services, asked, choices, schemes, desk }: SchemesProps) {
  const f = useFormat()
  const words = t.schemes
  const names = Object.keys(ASKED) as AskedName[]
  const answered = names.some((name) => asked[name])
  const chosen = (name: AskedName) => choices[name].find(({ value }) => value === asked[name])?.label
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Form action={base} method="get" label={words.title}>
        {names.map((name) => (
          <Select
            name={name}
            label={words.ask[name].label}
            hint={words.ask[name].hint}
            value={asked[name] ?? ''}
            required={false}
            empty={words.any}
            options={choices[name]}
          />
        ))}
        <SubmitRow>
          <Button>{words.show}</Button>
        </SubmitRow>
      </Form>
      <Section title={words.found(schemes.length)}>
        <Paragraph quiet>{answered ? words.order : words.orderAll}</Paragraph>
        {schemes.length === 0 && (
          <EmptyState title={words.none}>
            <Paragraph>{words.noneNext}</Paragraph>
          </EmptyState>
        )}
        {schemes.map(({ service, named }) => (
          <Card title={service.name} level={3} href={`${services}/${service.id}`} mark={t.kinds[service.kind]}>
            <Paragraph>{service.aim}</Paragraph>
            <DataList facts={factsOf(t, f, { service, named }, chosen)} />
          </Card>
        ))}
      </Section>
      <Section title={words.talk}>
        <Paragraph>
          {words.talkLead} <Link href={desk.href}>{desk.label}</Link>
        </Paragraph>
      </Section>
    </Page>
  )
}

function factsOf(t: typeof nl, f: Format, { service, named }: Scheme, chosen: (name: AskedName) => string | undefined) {
  const words = t.schemes
  const why = f.list(named.flatMap((name) => chosen(name) ?? []))
  const phone = service.contactPhone ?? service.organisationPhone
  return [
    { label: words.who, value: phone ? `${service.organisation}, ${phone}` : service.organisation },
    { label: words.forWhom, value: service.forWhom },
    { label: words.cost, value: priceText(t, f, service, 'payer') },
    { label: words.how, value: service.howToApply },
    ...(service.url ? [{ label: words.form, value: <Link href={service.url}>{new URL(service.url).host}</Link> }] : []),
    ...(why ? [{ label: words.because, value: why }] : []),
  ].filter(({ value }) => value !== null && value !== '')
}
