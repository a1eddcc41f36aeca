import { Card, CardGroup, Heading, Lead, LinkList, Page, Section } from '../../../../platform/ui/index.ts'
import { inWords, type Tree } from '../tree.ts'
import type { nl } from '../texts.nl.ts'
import { useView } from '../../../../platform/ui/index.ts'
import { Said } from './said.tsx'

/** The four entrances and the fifth, as cards: on the front pages and by themselves. policy: A10 */
export function Entrances({ entrances, base }: { entrances: Tree['entrances']; base: string }) {
  const { pageLanguage: language } = useView()
  return (
    <CardGroup small>
      {entrances.map((entrance) => (
        <Card title={inWords(entrance.title, language)} href={`${base}/vragen/begin/${entrance.kind}`}>
          <Said words={entrance.text} />
        </Card>
      ))}
    </CardGroup>
  )
}

/** Where the questions begin, or are taken up again. */
export function EntrancesPage({ t, entrances, base }: { t: typeof nl; entrances: Tree['entrances']; base: string }) {
  return (
    <Page title={t.begin.title} width="wide">
      <Heading level={1}>{t.begin.title}</Heading>
      <Lead>{t.begin.lead}</Lead>
      <Entrances entrances={entrances} base={base} />
      <Section title={t.begin.more}>
        <LinkList
          items={[
            { href: '/vragen/terug', label: t.back.title, about: t.back.about },
            { href: `${base}/vraagbaak`, label: t.begin.desk, about: t.begin.deskAbout },
            { href: `${base}/dringend`, label: t.urgent },
          ]}
        />
      </Section>
    </Page>
  )
}
