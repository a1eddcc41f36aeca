import {
  BackLink,
  DataList,
  Details,
  Heading,
  Lead,
  Link,
  List,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Service } from '../offer/queries.ts'
import type { nl } from '../texts.nl.ts'
import { factLabel } from './facts.ts'
import { FACTS, valuesOf, type Fact, type Instrument, type Variant } from './same.ts'

type Text = typeof nl

export interface OneProps {
  t: Text
  base: string
  instrument: Instrument<Service>
  municipalities: number
  /** Of the region, for who wants to make it the same. */
  phone: string | null
  email: string | null
  /** Where a worker reports what is missing; null for who may not. */
  report: string | null
}

/** One instrument: what differs by value, all ways side by side, where it is not, and how to make it the same. policy: D15 */
export function InstrumentPage({ t, base, instrument, municipalities, phone, email, report }: OneProps) {
  const f = useFormat()
  const words = t.instruments
  return (
    <Page title={instrument.name} width="wide" before={<BackLink href={`${base}/regelingen`}>{words.back}</BackLink>}>
      <Heading level={1}>{instrument.name}</Heading>
      <Lead>{`${words.there}: ${words.of(instrument.covered, municipalities)}. ${words.ways}: ${instrument.variants.length}. ${words.count(instrument.differs.length)}.`}</Lead>
      <Section title={words.whiteSpots}>
        <Paragraph>{instrument.missing.length === 0 ? words.everywhere : f.list(instrument.missing)}</Paragraph>
        {report && instrument.missing.length > 0 && (
          <Paragraph>
            <Link href={report}>{words.report}</Link>
          </Paragraph>
        )}
      </Section>
      {instrument.variants.length > 1 && <Differences t={t} instrument={instrument} all={municipalities} />}
      <SideBySide t={t} base={base} variants={instrument.variants} all={municipalities} />
      <Section title={words.how}>
        <List numbered items={words.steps} />
        <DataList
          facts={[
            phone !== null && { label: t.one.phone, value: <PhoneLink number={phone} /> },
            email !== null && { label: t.one.email, value: <MailLink address={email} /> },
          ]}
        />
      </Section>
    </Page>
  )
}

/** Per fact the values there are and who has them: short, however many municipalities there are. */
function Differences({ t, instrument, all }: { t: Text; instrument: Instrument<Service>; all: number }) {
  const words = t.instruments
  const same = FACTS.filter((fact) => !instrument.differs.includes(fact))
  const named = (variants: readonly Variant<Service>[]) =>
    variants.map((variant) => `${variant.service.organisation} (${whereText(t, variant, all)})`).join('; ')
  return (
    <Section title={words.different}>
      {instrument.differs.length === 0 && <Paragraph>{words.noDifferences}</Paragraph>}
      {instrument.differs.map((fact) => (
        <Section title={factLabel(t, fact)} level={3}>
          <List
            items={valuesOf(instrument.variants, fact).map(({ value, variants }) => (
              <>
                <strong>{value.replace(/\.$/, '')}</strong>: {named(variants)}
              </>
            ))}
          />
        </Section>
      ))}
      {same.length > 0 && (
        <Details summary={`${words.same} (${same.length})`}>
          <DataList facts={same.map((fact) => ({ label: factLabel(t, fact), value: instrument.variants[0]!.facts[fact] }))} />
        </Details>
      )}
    </Section>
  )
}

function SideBySide({ t, base, variants, all }: { t: Text; base: string; variants: Variant<Service>[]; all: number }) {
  const words = t.instruments
  const column = (fact: Fact) => ({ label: factLabel(t, fact), cell: (row: Variant<Service>) => row.facts[fact] })
  return (
    <Section title={words.sideBySide}>
      <Table
        caption={words.sideBySide}
        captionHidden
        rows={variants}
        columns={[
          {
            label: words.offer,
            names: true,
            cell: ({ service }) => (
              <>
                <Link href={`${base}/${service.id}`}>{service.name}</Link> {service.organisation}
              </>
            ),
          },
          { label: words.there, cell: (row) => whereText(t, row, all) },
          ...FACTS.map(column),
          { label: words.contact, cell: ({ service }) => contactText(service) },
        ]}
      />
    </Section>
  )
}

function whereText(t: Text, { municipalities }: Variant<Service>, all: number): string {
  return municipalities.length === all ? t.instruments.allOf : municipalities.join(', ')
}

function contactText(service: Service): string {
  return [service.contactPhone ?? service.organisationPhone, service.contactEmail ?? service.organisationEmail].filter(Boolean).join(', ')
}
