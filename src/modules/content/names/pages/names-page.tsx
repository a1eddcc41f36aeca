import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import {
  Badge,
  Button,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../../platform/ui/index.ts'
import type { Site } from '../../editing/sites.ts'
import { nameOf, SiteTabs } from '../../editing/pages/site-tabs.tsx'
import { EndForm, FormerName } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { KnownName } from '../names.ts'

interface NamesProps {
  t: typeof nl
  site: Site
  names: KnownName[]
  /** Where a name can lead. */
  places: Option[]
  form: FormState
  today: string
}

/** Names of the past on one site: where each leads, and until when. policy: A9 */
export function NamesPage({ t, site, names, places, form, today }: NamesProps) {
  const title = t.names.title(nameOf(t, site))
  return (
    <Page title={title} width="wide" hasErrors={form.errors.length > 0}>
      <SiteTabs t={t} site={site} at="/namen" />
      <FormErrors form={form} />
      <Heading level={1}>{title}</Heading>
      <Lead>{t.names.lead}</Lead>
      {names.length === 0 ? (
        <EmptyState title={t.names.none} />
      ) : (
        <NameTable t={t} site={site} names={names} places={places} today={today} />
      )}
      <Section title={t.names.addTitle}>
        <Form action={`/beheer/inhoud/${site.slug}/namen`}>
          <Fields schema={FormerName} form={form} texts={t.fields} options={{ leadsTo: places }} />
          <SubmitRow>
            <Button>{t.names.add}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

function NameTable({ t, site, names, places, today }: Omit<NamesProps, 'form'>) {
  const f = useFormat()
  const placeOf = (name: KnownName) => places.find(({ value }) => value === name.leadsTo)?.label ?? name.leadsTo
  const isOwn = (name: KnownName) => name.regionCode === site.regionCode
  return (
    <Table
      caption={t.names.tab}
      captionHidden
      rows={names}
      columns={[
        {
          label: t.names.name,
          names: true,
          cell: (name) => (
            <>
              <Link href={`${site.base}/${name.slug}`}>{name.name}</Link> {!isOwn(name) && <Badge>{t.names.national}</Badge>}
            </>
          ),
        },
        { label: t.names.nowCalled, cell: (name) => name.nowCalled },
        { label: t.names.leadsTo, cell: placeOf },
        {
          label: t.names.until,
          cell: (name) => (name.untilOn <= today ? `${t.names.ended} (${f.shortDate(name.untilOn)})` : f.shortDate(name.untilOn)),
        },
        { label: t.names.end, cell: (name) => isOwn(name) && <End t={t} name={name} /> },
      ]}
    />
  )
}

function End({ t, name }: { t: typeof nl; name: KnownName }) {
  return (
    <Details summary={t.names.end}>
      <Form action={`/beheer/namen/${name.id}/einde`} label={`${t.names.end}: ${name.name}`}>
        <Fields schema={EndForm} form={blankForm({ untilOn: name.untilOn })} texts={t.fields} idPrefix={name.id} />
        <Button appearance="secondary" about={name.name}>
          {t.names.end}
        </Button>
      </Form>
    </Details>
  )
}
