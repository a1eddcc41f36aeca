import { ActionGroup, ButtonLink, EmptyState, Heading, Page, Section } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Shown } from '../shown.ts'
import { Cancel, mayCancel, Told } from './appointment-page.tsx'

/** All appointments of a person. */
export function OwnAppointmentsPage({ t, rows, regionSlug }: { t: typeof nl; rows: Shown[]; regionSlug: string | null }) {
  return (
    <Page title={t.ownTitle}>
      <Heading level={1}>{t.ownTitle}</Heading>
      {rows.length === 0 && <EmptyState title={t.ownEmpty} />}
      {rows.map((shown) => (
        <Section title={t.done.title}>
          <Told t={t} shown={shown} short />
          <OwnActions t={t} shown={shown} />
        </Section>
      ))}
      {regionSlug && (
        <ActionGroup>
          <ButtonLink href={`/regio/${regionSlug}/afspraak`}>{t.done.again}</ButtonLink>
          <ButtonLink href={`/regio/${regionSlug}/bijeenkomsten`} appearance="secondary">
            {t.groups.title}
          </ButtonLink>
        </ActionGroup>
      )}
    </Page>
  )
}

function OwnActions({ t, shown }: { t: typeof nl; shown: Shown }) {
  const base = `/mijn/afspraken/${shown.id}`
  const moves = shown.group === null && ((shown.state === 'booked' && !shown.begun) || shown.state === 'missed')
  return (
    <>
      <ActionGroup>
        {moves && (
          <ButtonLink href={`${base}/wijziging`} appearance="secondary">
            {t.done.move}
          </ButtonLink>
        )}
        {shown.state === 'booked' && (
          <ButtonLink href={`${base}/agenda.ics`} appearance="secondary">
            {t.done.calendar}
          </ButtonLink>
        )}
      </ActionGroup>
      {mayCancel(shown) && <Cancel t={t} action={`${base}/annulering`} form={undefined} />}
    </>
  )
}
