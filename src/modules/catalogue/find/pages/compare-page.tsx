import {
  ActionGroup,
  Alert,
  BackLink,
  ButtonLink,
  Compare,
  EmptyState,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  useFormat,
  type CompareFact,
  type Format,
} from '../../../../platform/ui/index.ts'
import { comingText } from '../../offer/price-text.ts'
import type { Service } from '../../offer/queries.ts'
import { factsOf } from '../../offer/service-parts.tsx'
import type { nl } from '../../texts.nl.ts'
import { conditionsText, durationText, totalText } from '../compared-text.ts'
import { startText, whereText } from './result-card.tsx'

type Text = typeof nl
type Compared = Service & { km: number | null }

interface CompareProps {
  t: Text
  base: string
  /** The list somebody came from. */
  back: string
  place: string | undefined
  services: Compared[]
  tooMany: boolean
  today: string
}

/** Up to four side by side: the same facts in the same order, differences marked. */
export function ComparePage({ t, base, back, place, services, tooMany, today }: CompareProps) {
  const f = useFormat()
  const without = (id: string) => {
    const kept = services.filter((service) => service.id !== id).map((service) => ['id', service.id])
    return `${base}/vergelijken?${new URLSearchParams([...(place ? [['plaats', place]] : []), ...kept])}`
  }
  return (
    <Page title={t.compare.title} width="wide" before={<BackLink href={back}>{t.one.back}</BackLink>}>
      <Heading level={1}>{t.compare.title}</Heading>
      {tooMany && <Alert tone="info">{t.find.compared.tooMany}</Alert>}
      {services.length < 2 ? (
        <EmptyState title={t.find.compared.few}>
          <Paragraph>{t.find.compared.fewLead}</Paragraph>
          <ButtonLink href={back}>{t.find.compared.toList}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <Lead>{t.find.compared.lead}</Lead>
          <Compare
            caption={t.compare.title}
            items={services.map((service) => ({ name: service.name, href: `${base}/${service.id}` }))}
            facts={comparedFacts(t, f, services, today)}
            actions={services.map((service) => (
              <ActionGroup>
                <Link href={`${base}/${service.id}`} about={service.name}>
                  {t.find.compared.view}
                </Link>
                <Link href={without(service.id)} about={service.name}>
                  {t.find.compared.drop}
                </Link>
              </ActionGroup>
            ))}
          />
        </>
      )}
    </Page>
  )
}

function comparedFacts(t: Text, f: Format, services: Compared[], today: string): CompareFact[] {
  const row = (label: string, value: (service: Compared) => string): CompareFact => ({ label, values: services.map(value) })
  const quality = (service: Compared) => factsOf(t, f, service).find((fact) => fact.label === t.one.quality)?.value ?? ''
  return [
    row(t.one.by, (service) => service.organisation),
    row(t.one.person, (service) => totalText(t, f, service.personPrices, service.personTotal)),
    row(t.one.payer, (service) => totalText(t, f, service.payerPrices, service.payerTotal)),
    ...(services.some(({ comingPrices }) => comingPrices.length > 0)
      ? [row(t.one.priceToCome, (service) => comingText(t, f, service) || t.find.compared.noneToCome)]
      : []),
    row(t.find.compared.whoPays, (service) => payersText(t, f, service)),
    row(t.one.waiting, (service) => waitingText(t, service.waitingWeeks)),
    row(t.find.starts, (service) => startText(t, f, service, today)),
    row(t.find.compared.travel, (service) => whereText(t, service)),
    row(t.one.duration, (service) => durationText(t, service)),
    row(t.find.compared.delivery, (service) => t.portal.codes[service.delivery] ?? service.delivery),
    row(t.one.quality, quality),
    row(t.one.aim, (service) => service.aim ?? t.one.unknown),
    row(t.one.method, (service) => service.method ?? t.one.unknown),
    row(t.one.afterwards, (service) => service.afterwards ?? t.one.unknown),
    row(t.find.compared.conditions, (service) => conditionsText(t, service)),
  ]
}

function payersText(t: Text, f: Format, service: Compared): string {
  const payers = [...new Set(service.payerPrices.flatMap((line) => line.payers))]
  return payers.length > 0 ? f.list(payers.map((payer) => t.portal.codes[payer] ?? payer)) : t.one.unknown
}

function waitingText(t: Text, weeks: number | null): string {
  if (weeks === null) return t.one.unknown
  return weeks === 0 ? t.one.noWaiting : t.one.weeks(weeks)
}
