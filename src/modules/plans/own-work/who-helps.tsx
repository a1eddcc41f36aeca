import { Alert, Heading, Lead, Link, LinkList, Page, Paragraph, Section } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** Where it can be read who is responsible, with the law it rests on. */
const SOURCES = {
  employer: 'https://www.rijksoverheid.nl/onderwerpen/ziekteverzuim-van-het-werk',
  insurer: 'https://www.verzekeraars.nl',
  uwv: 'https://www.uwv.nl',
  legal: 'https://www.juridischloket.nl',
} as const

/** Who is responsible for somebody who cannot return to the own work, with a source for each. policy: A6, A11, E6 */
export function WhoHelps({ t }: { t: Text }) {
  return (
    <Section title={t.ownWork.who.title}>
      <LinkList
        items={(['employer', 'insurer', 'uwv', 'legal'] as const).map((one) => ({
          href: SOURCES[one],
          label: t.ownWork.who[one].name,
          about: t.ownWork.who[one].does,
        }))}
      />
    </Section>
  )
}

/** What the counter does in each region of this worker, and who helps where it does not. */
export function WhoHelpsPage({ t, regions }: { t: Text; regions: { name: string; offered: boolean }[] }) {
  return (
    <Page title={t.ownWork.title}>
      <Heading level={1}>{t.ownWork.title}</Heading>
      <Lead>{t.ownWork.who.lead}</Lead>
      {regions.map(({ name, offered }) => (
        <Alert tone="info" title={name}>
          <Paragraph>{offered ? t.ownWork.who.here : t.ownWork.who.notHere}</Paragraph>
        </Alert>
      ))}
      <WhoHelps t={t} />
      <Paragraph>
        <Link href="/werk/gesprekskaart">{t.ownWork.who.card}</Link>
      </Paragraph>
    </Page>
  )
}
