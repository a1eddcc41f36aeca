import {
  Badge,
  ButtonLink,
  Card,
  CardGroup,
  EmptyState,
  Heading,
  InOtherLanguage,
  Lead,
  Page,
  PhoneLink,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Location } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Filled } from '../queries.ts'
import { isFull } from '../rules.ts'

interface Groups {
  t: typeof nl
  groups: Filled[]
  locations: Location[]
  base: string
  phone: string | null
}

/** Meetings one can come to, with whether there is room. */
export function GroupsPage({ t, groups, locations, base, phone }: Groups) {
  const f = useFormat()
  const place = (id: string) => locations.find((one) => one.id === id)?.name ?? ''
  return (
    <Page title={t.groups.title}>
      <Heading level={1}>{t.groups.title}</Heading>
      <Lead>{t.groups.lead}</Lead>
      {groups.length === 0 && <EmptyState title={t.groups.none}>{phone && <PhoneLink number={phone} />}</EmptyState>}
      {groups.length > 0 && <InOtherLanguage of="nl" />}
      <CardGroup>
        {groups.map((group) => (
          <Card
            title={group.title}
            href={`${base}/bijeenkomsten/${group.id}`}
            level={2}
            mark={<Badge>{isFull(group) ? t.groups.full : t.groups.free(group.capacity - group.taken)}</Badge>}
          >
            {f.date(group.onDate)}, {f.time(group.atTime)}
            <br />
            {group.channel === 'video' ? t.fields.channel.options.video : place(group.locationId)}
          </Card>
        ))}
      </CardGroup>
      <ButtonLink href={`${base}/afspraak`} appearance="secondary">
        {t.groups.alone}
      </ButtonLink>
    </Page>
  )
}
