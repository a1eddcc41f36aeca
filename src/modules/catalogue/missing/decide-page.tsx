import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Card,
  CardGroup,
  Details,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Page,
  Paragraph,
  SearchBar,
  Section,
  SubmitRow,
  type Option,
} from '../../../platform/ui/index.ts'
import type { Service } from '../offer/queries.ts'
import type { nl } from '../texts.nl.ts'
import { MissingFacts } from './missing-facts.tsx'
import type { Missing } from './missing.ts'
import { CompleteMissing, RefuseMissing } from './schema.ts'

interface DecideProps {
  t: typeof nl
  entry: Missing
  searched: string
  found: Service[]
  organisations: Option[]
  complete: FormState
  refuse: FormState
  tie: FormState
  today: string
}

/** What becomes of help that was reported: it is there already, the region completes it, or it says why not. policy: D4 */
export function DecidePage({ t, entry, searched, found, organisations, complete, refuse, tie, today }: DecideProps) {
  const words = t.missing
  const here = `/werk/ontbrekend-aanbod/${entry.id}`
  const open = entry.state === 'open'
  return (
    <Page
      title={entry.name}
      hasErrors={[complete, refuse, tie].some((form) => form.errors.length > 0)}
      before={<BackLink href="/werk/ontbrekend-aanbod">{words.title}</BackLink>}
    >
      <Heading level={1}>{entry.name}</Heading>
      <FormErrors form={complete} idPrefix="offer" />
      <FormErrors form={refuse} idPrefix="refuse" />
      <FormErrors form={tie} />
      <MissingFacts t={t} entry={entry} today={today} />
      {entry.state === 'added' && <Link href={`/diensten/${entry.serviceId}`}>{words.wasAdded(entry.name)}</Link>}
      {entry.state === 'refused' && <Alert tone="info">{words.wasRefused(entry.name, entry.reason ?? '')}</Alert>}
      {open && (
        <>
          <Lead>{words.threeWays}</Lead>
          <Section title={words.isThere}>
            <SearchBar action={here} name="zoek" label={words.searchOffer} value={searched} />
            {found.length === 0 && <Paragraph>{words.noneFound(searched)}</Paragraph>}
            <CardGroup>
              {found.map((service) => (
                <Card title={service.name} level={3}>
                  <Paragraph>{[service.organisation, service.aim].filter(Boolean).join('. ')}</Paragraph>
                  <Form action={`${here}/koppeling`} inline>
                    <HiddenField name="serviceId" value={service.id} />
                    <Button appearance="secondary" about={service.name}>
                      {words.thisIsIt}
                    </Button>
                  </Form>
                </Card>
              ))}
            </CardGroup>
          </Section>
          <Section title={words.completeIt}>
            <Details summary={words.completeSummary} open={complete.errors.length > 0}>
              <Paragraph>{words.completeLead}</Paragraph>
              <Form action={`${here}/aanbod`}>
                <Fields
                  schema={CompleteMissing}
                  form={complete}
                  texts={shortTexts(t)}
                  options={{ organisation: [{ value: '', label: words.newOrganisation }, ...organisations] }}
                  idPrefix="offer"
                />
                <SubmitRow>
                  <Button>{words.completeNow}</Button>
                </SubmitRow>
              </Form>
            </Details>
          </Section>
          <Section title={words.refuseIt}>
            <Details summary={words.refuseSummary} open={refuse.errors.length > 0}>
              <Form action={`${here}/weigering`}>
                <Fields schema={RefuseMissing} form={refuse} texts={words.fields} idPrefix="refuse" />
                <SubmitRow>
                  <Button appearance="secondary">{words.refuseNow}</Button>
                </SubmitRow>
              </Form>
            </Details>
          </Section>
        </>
      )}
    </Page>
  )
}

/** Words of the short form of an offer. */
export function shortTexts(t: typeof nl) {
  return { ...t.fields, ...t.missing.fields, kind: { ...t.fields.kind, options: t.kinds } }
}
