import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Checkboxes,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  Paragraph,
  SearchBar,
  Section,
  SubmitRow,
  Table,
} from '../../../../platform/ui/index.ts'
import type { LinkedConcept } from '../../offer/parts.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import type { FoundConcepts } from '../concepts.ts'

interface ConceptsProps {
  t: typeof nl
  service: Service
  chosen: LinkedConcept[]
  /** Null while nothing was searched for. */
  found: FoundConcepts | null
  typed: string | undefined
  form: FormState
  waiting: boolean
  full: boolean
}

/** Occupations an offer leads to and skills it teaches: what is chosen, a search, and what was found to tick. */
export function ConceptsPage(props: ConceptsProps) {
  const { t, service, typed, found, form, waiting, full } = props
  const words = t.portal.parts.concepts!
  const action = `/aanbieder/diensten/${service.id}/beroepen`
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/aanbieder/diensten/${service.id}`}>{service.name}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <ErrorSummary errors={form.errors.map((error) => ({ ...error, id: hasBoxes(found) ? undefined : 'search-zoek' }))} />
      {waiting && <Alert tone="info">{t.portal.alreadyWaiting}</Alert>}
      {service.status !== 'draft' && !waiting && <Paragraph quiet>{t.portal.willWait}</Paragraph>}
      <Section title={t.portal.concepts.chosen}>
        <Chosen {...props} action={action} />
      </Section>
      {full ? (
        <Alert tone="info">{t.errors.tooMany}</Alert>
      ) : (
        <Section title={t.portal.concepts.find}>
          <SearchBar action={action} name="zoek" label={t.portal.concepts.search} hint={t.portal.concepts.searchHint} value={typed} />
          <Found {...props} action={action} />
        </Section>
      )}
    </Page>
  )
}

/** True where something was found to tick; else a mistake leads to the search. */
function hasBoxes(found: FoundConcepts | null): boolean {
  return found !== null && found.occupations.length + found.skills.length > 0
}

function Chosen({ t, chosen, action }: ConceptsProps & { action: string }) {
  if (chosen.length === 0) return <EmptyState title={t.portal.noneYet} />
  return (
    <Table
      caption={t.portal.concepts.chosen}
      captionHidden
      rows={chosen}
      columns={[
        { label: t.portal.concepts.name, names: true, cell: (one) => t.one.concept(one) },
        { label: t.portal.what, cell: (one) => t.portal.concepts.kinds[one.kind] },
        {
          label: t.portal.remove,
          cell: (one) => (
            <Form action={`${action}/${one.id}/verwijdering`} inline>
              <Button appearance="secondary" about={t.one.concept(one)}>
                {t.portal.remove}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

function Found({ t, found, typed, form, action, service }: ConceptsProps & { action: string }) {
  if (!found) return null
  if (!hasBoxes(found)) return <EmptyState title={t.portal.concepts.none(typed ?? '')} />
  const ticked = [form.values.concepts ?? []].flat()
  const error = form.errors.find(({ field }) => field === 'concepts')?.message
  const lists = [
    { label: t.portal.changed.occupations!, options: found.occupations },
    { label: t.portal.changed.skills!, options: found.skills },
  ].filter(({ options }) => options.length > 0)
  return (
    <Form action={action} label={t.portal.concepts.add}>
      <HiddenField name="zoek" value={typed ?? ''} />
      {lists.map(({ label, options }, index) => (
        <Checkboxes
          name="concepts"
          id={index === 0 ? undefined : 'field-concepts-more'}
          label={label}
          value={ticked}
          options={options}
          error={index === 0 ? error : undefined}
        />
      ))}
      <SubmitRow>
        <Button>{service.status === 'draft' ? t.portal.concepts.add : t.portal.propose}</Button>
      </SubmitRow>
    </Form>
  )
}
