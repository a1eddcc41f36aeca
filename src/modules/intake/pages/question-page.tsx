import { ActionGroup, ButtonLink, Card, CardGroup, Heading, Lead, Link, Page, Paragraph, PhoneLink } from '../../../platform/ui/index.ts'
import type { RegionView } from '../../../platform/ui/view.ts'
import type { nl } from '../texts.nl.ts'

/** A question and what to do with it: every answer ends in an action and a human. policy: A10 */
export function QuestionPage({
  t,
  region,
  kind,
  narrow,
}: {
  t: typeof nl
  region: RegionView | null
  kind: string | undefined
  /** Only people without work or whose work is at risk get a guide here. policy: B1, B4 */
  narrow: boolean
}) {
  const answer = kind ? t.question.answers[kind] : undefined
  if (!region) return <ChooseRegion t={t} />
  const base = `/regio/${region.slug}`
  if (!answer) {
    return (
      <Page title={t.question.title}>
        <Heading level={1}>{t.question.title}</Heading>
        <Lead>{t.question.choose}</Lead>
        <CardGroup>
          {Object.entries(t.question.answers).map(([code, one]) => (
            <Card title={one.title} href={`${base}/vraag?soort=${code}`}>
              {one.text}
            </Card>
          ))}
        </CardGroup>
      </Page>
    )
  }
  return (
    <Page title={answer.title}>
      <Heading level={1}>{answer.title}</Heading>
      <Lead>{answer.text}</Lead>
      <ActionGroup>
        <ButtonLink href={`${base}/afspraak`}>{t.question.appointment}</ButtonLink>
        <ButtonLink href={`${base}/diensten`} appearance="secondary">
          {t.question.services}
        </ButtonLink>
      </ActionGroup>
      {narrow && ['career-step', 'schooling'].includes(kind ?? '') && <Paragraph>{t.question.narrow}</Paragraph>}
      {region.phone && (
        <Paragraph>
          {t.question.call}: <PhoneLink number={region.phone} />
        </Paragraph>
      )}
      <Paragraph>
        <Link href={`${base}/vraag`}>{t.question.other}</Link>
      </Paragraph>
    </Page>
  )
}

function ChooseRegion({ t }: { t: typeof nl }) {
  return (
    <Page title={t.question.title}>
      <Heading level={1}>{t.question.title}</Heading>
      <Lead>{t.question.regionFirst}</Lead>
      <ButtonLink href="/regios">{t.question.toRegions}</ButtonLink>
    </Page>
  )
}
