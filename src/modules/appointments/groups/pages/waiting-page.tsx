import { Alert, Button, ButtonLink, DataList, Form, Heading, Page, Paragraph, PhoneLink, useFormat } from '../../../../platform/ui/index.ts'
import type { Region } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Session } from '../queries.ts'

interface Waiting {
  t: typeof nl
  state: string
  session: Session
  region: Region | undefined
  leave: string
}

/** How it stands with somebody who waits for a place, and the way out. */
export function WaitingPage({ t, state, session, region, leave }: Waiting) {
  const f = useFormat()
  return (
    <Page title={t.waiting.title}>
      <Heading level={1}>{t.waiting.title}</Heading>
      <Alert tone={state === 'waiting' || state === 'taken' ? 'ok' : 'info'}>{t.waiting.states[state as 'waiting']}</Alert>
      <DataList
        facts={[
          { label: t.done.when, value: `${f.date(session.onDate)}, ${f.time(session.atTime)}` },
          { label: t.waiting.questions, value: region?.phone && <PhoneLink number={region.phone} /> },
        ]}
      />
      {state === 'waiting' && (
        <>
          <Paragraph>{t.waiting.next}</Paragraph>
          <Form action={leave}>
            <Button appearance="secondary">{t.waiting.leave}</Button>
          </Form>
        </>
      )}
      {region && state !== 'waiting' && <ButtonLink href={`/regio/${region.slug}/bijeenkomsten`}>{t.groups.title}</ButtonLink>}
    </Page>
  )
}
