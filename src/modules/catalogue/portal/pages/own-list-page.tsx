import { Heading, Link, Page, Status, Table } from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'

/** What a provider offers, with what lacks. */
export function OwnListPage({ t, services }: { t: typeof nl; services: Service[] }) {
  const states: Record<string, string> = { ...t.fields.status.options, ended: '–' }
  return (
    <Page title={t.own.title} width="wide">
      <Heading level={1}>{t.own.title}</Heading>
      <Table
        caption={t.own.title}
        captionHidden
        rows={services}
        empty={t.own.none}
        columns={[
          {
            label: t.fields.name.label,
            names: true,
            cell: (service) => <Link href={`/aanbieder/diensten/${service.id}`}>{service.name}</Link>,
          },
          { label: t.own.state, cell: (service) => states[service.status] },
          {
            label: t.own.lacks,
            cell: (service) =>
              service.lacks.length === 0 ? <Status is="done" /> : service.lacks.map((lack) => t.one.lacks[lack]).join(', '),
          },
        ]}
      />
    </Page>
  )
}
