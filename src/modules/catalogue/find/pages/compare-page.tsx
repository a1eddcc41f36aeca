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
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { comparedFacts, type Compared } from './compared-facts.ts'

type Text = typeof nl

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
