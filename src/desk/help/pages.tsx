import {
  Alert,
  ButtonLink,
  DataList,
  Heading,
  Lead,
  Link,
  MailLink,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  useFormat,
  type Fact,
} from '../../platform/ui/index.ts'
import type { RegionView } from '../../platform/ui/view.ts'
import type { nl } from '../texts.nl.ts'
import type { Help } from './help.ts'

interface HelpProps {
  t: (typeof nl)['help']
  region: RegionView
  help: Help
}

/** Who helps in this region, how, and by when: for an open one and for one that is not open yet. policy: A6, A10 */
export function HelpPage({ t, region, help }: HelpProps) {
  return (
    <Page title={t.title(region.displayName)}>
      <Heading level={1}>{t.title(region.displayName)}</Heading>
      {help.open ? <Lead>{t.lead}</Lead> : <NotOpen t={t} region={region} />}
      {help.open && <OwnDesk t={t} region={region} help={help} />}
      <HelpNow t={t} region={region} help={help} />
    </Page>
  )
}

/** Says plainly that the counter of this region is not open yet. */
export function NotOpen({ t, region }: Omit<HelpProps, 'help'>) {
  return (
    <Alert tone="info" title={t.notOpen(region.displayName)}>
      <Paragraph>{t.notOpenAbout}</Paragraph>
    </Alert>
  )
}

/** The desks that help now, the one question that always has an answer, and the day of it. */
export function HelpNow({ t, region, help }: HelpProps) {
  const f = useFormat()
  const base = `/regio/${region.slug}`
  return (
    <>
      <Section title={t.askTitle} id="vraag">
        <Paragraph>{t.ask(f.date(help.answerBy), help.open ? region.logoText : t.nation)}</Paragraph>
        <ButtonLink href={`${base}/vraagbaak/nieuw`}>{t.askButton}</ButtonLink>
      </Section>
      {help.near.length > 0 && (
        <Section title={t.near} id="buurt">
          {help.near.map((desk) => (
            <Section title={desk.name} level={3}>
              <DataList
                facts={[
                  { label: t.far, value: t.kilometres(desk.kilometres) },
                  desk.phone !== null && { label: t.phone, value: <PhoneLink number={desk.phone} /> },
                  desk.email !== null && { label: t.email, value: <MailLink address={desk.email} /> },
                  desk.places.length > 0 && { label: t.walkIn, value: desk.places.map((place) => <div>{place}</div>) },
                  { label: t.site, value: <Link href={`/regio/${desk.slug}`}>{t.toSite}</Link> },
                ]}
              />
            </Section>
          ))}
        </Section>
      )}
      <Nation t={t} help={help} />
      <Paragraph>
        {t.urgentLead} <Link href={`${base}/dringend`}>{t.urgent}</Link>
      </Paragraph>
    </>
  )
}

function Nation({ t, help: { open, nation } }: Pick<HelpProps, 't' | 'help'>) {
  if (open || (nation.phone === null && nation.email === null)) return null
  const facts: (Fact | false)[] = [
    nation.phone !== null && { label: t.phone, value: <PhoneLink number={nation.phone} /> },
    nation.hours !== null && { label: t.hours, value: nation.hours },
    nation.email !== null && { label: t.email, value: <MailLink address={nation.email} /> },
  ]
  return (
    <Section title={t.nation} id="landelijk">
      <DataList facts={facts} />
    </Section>
  )
}

function OwnDesk({ t, region, help }: HelpProps) {
  const base = `/regio/${region.slug}`
  return (
    <Section title={t.own} id="hier">
      <DataList
        facts={[
          region.phone !== null && { label: t.phone, value: <PhoneLink number={region.phone} /> },
          region.email !== null && { label: t.email, value: <MailLink address={region.email} /> },
          help.locations.length > 0 && {
            label: t.walkIn,
            value: <Link href={`${base}#binnenlopen`}>{help.locations.map(({ name }) => name).join(', ')}</Link>,
          },
        ]}
      />
      {help.locations.length > 0 && <ButtonLink href={`${base}/afspraak`}>{t.appointment}</ButtonLink>}
    </Section>
  )
}
