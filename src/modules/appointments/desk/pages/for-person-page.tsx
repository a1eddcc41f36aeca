import {
  Alert,
  ActionGroup,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Location } from '../../../regions/index.ts'
import type { Filled } from '../../groups/queries.ts'
import { isFull } from '../../groups/rules.ts'
import type { nl } from '../../texts.nl.ts'

interface Named {
  id: string
  displayName: string
}

/** That it is booked, and where to go on. */
export function BookedPage({ t, person, waits = false }: { t: typeof nl; person: Named; waits?: boolean }) {
  return (
    <Page title={t.forPerson.title}>
      <Heading level={1}>{person.displayName}</Heading>
      <Alert tone="ok" live>
        {waits ? t.forPerson.waits : t.forPerson.booked}
      </Alert>
      <ActionGroup>
        <ButtonLink href={`/werk/personen/${person.id}`}>{person.displayName}</ButtonLink>
        <ButtonLink href={`/werk/personen/${person.id}/afspraak`} appearance="secondary">
          {t.forPerson.another}
        </ButtonLink>
        <ButtonLink href={`/werk/personen/${person.id}/bijeenkomsten`} appearance="secondary">
          {t.groups.title}
        </ButtonLink>
      </ActionGroup>
    </Page>
  )
}

interface JoinFor {
  t: typeof nl
  person: Named
  groups: Filled[]
  locations: Location[]
  /** One new id per group: the same button twice is one place. */
  ids: string[]
}

/** A place in a group for this person, or in its waiting list. */
export function JoinForPage({ t, person, groups, locations, ids }: JoinFor) {
  const f = useFormat()
  return (
    <Page title={t.groups.title} width="wide">
      <Heading level={1}>{t.groups.title}</Heading>
      <Lead>{`${t.forPerson.who}: ${person.displayName}`}</Lead>
      <Table
        caption={t.groups.title}
        captionHidden
        rows={groups.map((group, index) => ({ group, id: ids[index]! }))}
        empty={<EmptyState title={t.groups.none} />}
        columns={[
          { label: t.groups.what, names: true, cell: ({ group }) => group.title },
          { label: t.done.when, cell: ({ group }) => `${f.date(group.onDate)}, ${f.time(group.atTime)}` },
          { label: t.done.where, cell: ({ group }) => locations.find((one) => one.id === group.locationId)?.name },
          { label: t.groups.come, cell: ({ group }) => t.groups.of(group.taken, group.capacity) },
          {
            label: t.groups.state,
            cell: ({ group, id }) => (
              <Form action={`/werk/personen/${person.id}/bijeenkomsten`} inline>
                <HiddenField name="id" value={id} />
                <HiddenField name="sessionId" value={group.id} />
                <Button appearance="secondary" about={group.title}>
                  {isFull(group) ? t.groups.waitNow : t.groups.joinNow}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Page>
  )
}
