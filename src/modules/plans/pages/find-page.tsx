import { ruleText, ServiceFacts, texts as catalogueTexts, type Fit } from '../../catalogue/index.ts'
import {
  Alert,
  BackLink,
  Badge,
  ButtonLink,
  Card,
  CardGroup,
  Details,
  EmptyState,
  Heading,
  Lead,
  Link,
  List,
  Marked,
  Page,
  Paragraph,
  SearchBar,
  useView,
  type Tone,
} from '../../../platform/ui/index.ts'
import type { Suited } from '../fit.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
const TONES: Record<Suited['verdict'], Tone> = { fits: 'ok', look: 'info', 'fits-not': 'warning' }

export interface FindPageProps {
  t: Text
  person: { id: string; name: string }
  words: string | undefined
  items: Suited[]
}

/** First find a service: what a guide sees is what anybody sees, and beside it what suits this person and why. policy: C14, D1, D2 */
export function FindPage({ t, person, words, items }: FindPageProps) {
  const action = `/werk/personen/${person.id}/doorverwijzingen/nieuw`
  return (
    <Page title={t.refer.title} width="wide" before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}>
      <Heading level={1}>
        {t.refer.title}: {person.name}
      </Heading>
      <Lead>{t.refer.lead}</Lead>
      <SearchBar action={action} name="zoek" label={t.refer.find} value={words ?? ''} clearHref={action} />
      {items.length === 0 && <EmptyState title={t.refer.none} />}
      <Paragraph>
        <Link href="/werk/ontbrekend-aanbod">{catalogueTexts(useView()).missing.title}</Link>
      </Paragraph>
      <CardGroup>
        {items.map((item) => (
          <SuitedCard t={t} action={action} item={item} />
        ))}
      </CardGroup>
    </Page>
  )
}

function SuitedCard({ t, action, item: { service, verdict, fits, warnings } }: { t: Text; action: string; item: Suited }) {
  const c = catalogueTexts(useView())
  return (
    <Card title={service.name} level={2} mark={<Badge tone={TONES[verdict]}>{t.refer.verdicts[verdict]}</Badge>}>
      <Marked pieces={service.pieces} />
      {warnings.map((warning) => (
        <Alert tone="warning">{t.refer.warnings[warning]}</Alert>
      ))}
      {fits.length > 0 && (
        <Details summary={t.refer.why} open={verdict === 'fits-not'}>
          <List items={fits.map((fit) => fitText(t, ruleText(c, fit.rule), fit))} />
        </Details>
      )}
      <ServiceFacts t={c} service={service} />
      {service.lacks.length > 0 ? (
        <Paragraph>
          {t.refer.lacks}: {service.lacks.map((lack) => c.one.lacks[lack]).join(', ')}
        </Paragraph>
      ) : (
        <ButtonLink href={`${action}?dienst=${service.id}`} about={service.name}>
          {t.refer.choose}
        </ButtonLink>
      )}
      <Link href={`/diensten/${service.id}`} about={service.name}>
        {t.refer.paper}
      </Link>
    </Card>
  )
}

function fitText(t: Text, rule: string, { answer }: Fit): string {
  return `${rule}: ${t.refer.answers[answer]}`
}
