import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Pagination,
  StalePage,
  Status,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import { scoreOf } from '../../offer/score.ts'
import type { nl } from '../../texts.nl.ts'
import { OFFER_STATES } from '../offer-states.ts'
import { NewOffer } from '../part-schema.ts'

type Text = typeof nl

interface OwnListProps {
  t: Text
  services: Service[]
  today: string
  /** Where the list goes on. */
  next: string | null
  stale: boolean
}

/** What a provider offers, with state, what lacks and what is due. */
export function OwnListPage({ t, services, today, next, stale }: OwnListProps) {
  const f = useFormat()
  // What ended is history: nothing lacks, nothing is due.
  const goesOn = ({ status }: Service) => status !== 'ended' && status !== 'merged'
  const firstDue = (service: Service) =>
    Object.values(goesOn(service) ? service.confirmed : {})
      .map(({ dueOn }) => dueOn)
      .toSorted()[0]
  return (
    <Page title={t.own.title} width="wide">
      <Heading level={1}>{t.own.title}</Heading>
      <ButtonLink href="/aanbieder/diensten/nieuw">{t.portal.newOffer}</ButtonLink>
      <StalePage when={stale} />
      <Table
        caption={t.own.title}
        captionHidden
        rows={services}
        empty={<EmptyState title={t.own.none} />}
        columns={[
          {
            label: t.fields.name.label,
            names: true,
            cell: (service) => <Link href={`/aanbieder/diensten/${service.id}`}>{service.name}</Link>,
          },
          { label: t.own.state, cell: (service) => <Status is={OFFER_STATES[service.status]!} /> },
          {
            label: t.own.lacks,
            cell: (service) =>
              goesOn(service)
                ? service.lacks
                    .filter((lack) => lack !== 'not-public')
                    .map((lack) => t.one.lacks[lack])
                    .join(', ') || t.own.complete
                : '–',
          },
          { label: t.portal.score, cell: (service) => (goesOn(service) ? `${scoreOf(service, today).total}\u00a0/\u00a0100` : '–') },
          {
            label: t.portal.confirmBefore,
            cell: (service) => {
              const due = firstDue(service)
              if (!due) return '–'
              return (
                <>
                  {f.shortDate(due)} {due <= today && <Status is="overdue" />}
                </>
              )
            },
          },
        ]}
      />
      <Pagination next={next} />
      <LinkList
        items={[
          { href: '/aanbieder/diensten/blad', label: t.sheets.own.title },
          { href: '/aanbieder/kopieen', label: t.copies.title },
          { href: '/aanbieder/mensen', label: t.portal.people },
          { href: '/aanbieder/locaties', label: t.locations.title },
          { href: '/aanbieder/keurmerken', label: t.portal.certifications },
          { href: '/aanbieder/meldingen', label: t.portal.corrections },
        ]}
      />
    </Page>
  )
}

/** A new offer begins with its name and kind. */
export function NewOfferPage({ t, form, options }: { t: Text; form: FormState; options: Record<string, Option[]> }) {
  return (
    <Page
      title={t.portal.newOffer}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}
    >
      <Heading level={1}>{t.portal.newOffer}</Heading>
      <Lead>{t.portal.newLead}</Lead>
      <FormErrors form={form} />
      <Form action="/aanbieder/diensten">
        <Fields schema={NewOffer} form={form} texts={{ ...t.fields, ...t.portal.fieldsIn.content }} options={options} />
        <SubmitRow>
          <Button>{t.portal.begin}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
