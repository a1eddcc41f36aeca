import { Alert, BackLink, Heading, Link, LinkList, Page, Paragraph, Status } from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { OFFER_STATES } from '../offer-states.ts'

/** An offer that a region merged with another: where it went, and how it was. Nothing of it can be changed. */
export function MergedPage({ t, service, stands }: { t: typeof nl; service: Service; stands: { id: string; name: string } }) {
  return (
    <Page title={service.name} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Paragraph>
        <Status is={OFFER_STATES[service.status]!} /> {t.portal.stateSays[service.status]}
      </Paragraph>
      <Alert tone="info">
        {t.twins.mergedWith} <Link href={`/diensten/${stands.id}`}>{stands.name}</Link>. {t.twins.notRight}
      </Alert>
      <LinkList items={[{ href: `/diensten/${service.id}/geschiedenis`, label: t.portal.history }]} />
    </Page>
  )
}
