import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Compare,
  Form,
  Heading,
  Lead,
  Markdown,
  Page,
  Paragraph,
  Section,
} from '../../../../platform/ui/index.ts'
import { saysTheSame } from '../../../../platform/differences.ts'
import { isBehind, leadsOn } from '../../rules.ts'
import type { nl } from '../../texts.nl.ts'
import { PARTS, type Texts } from '../../site/heads.ts'
import type { SideBySide } from '../adapt.ts'
import type { Site } from '../sites.ts'
import { TextChanges } from './beside.tsx'

interface SideProps extends SideBySide {
  t: typeof nl
  site: Site
  /** The national words the region decided on before, those of now, and its own. */
  was: Texts
  is: Texts
  own: Texts
}

/** The national page moved on: what changed, both texts side by side, and the region decides. policy: A8, A9 */
export function SidePage(props: SideProps) {
  const { t, page, national, was, is, own } = props
  const words = t.editing.side
  const behind = isBehind(page, national)
  return (
    <Page
      title={words.title(is.nl.title)}
      width="wide"
      before={<BackLink href={`/beheer/paginas/${page.id}`}>{t.editing.edit(own.nl.title)}</BackLink>}
    >
      <Heading level={1}>{words.title(is.nl.title)}</Heading>
      {behind ? <Lead>{words.lead}</Lead> : <Alert tone="ok">{words.upToDate}</Alert>}
      <Section title={words.changed}>
        <TextChanges t={t} before={was} after={is} />
      </Section>
      <Both {...props} />
      {behind && <Decide {...props} />}
    </Page>
  )
}

function Both({ t, site, is, own }: SideProps) {
  const words = t.editing.side
  const leads = (href: string) => leadsOn(site.base, href)
  const facts = (['nl', 'en'] as const).flatMap((language) =>
    is[language] || own[language]
      ? PARTS.flatMap((part) => {
          const [ours, theirs] = [own[language]?.[part] ?? '', is[language]?.[part] ?? '']
          if (ours === '' && theirs === '') return []
          const drawn = (text: string) =>
            part === 'body' || part === 'after' ? <Markdown text={text} level={3} lang={language} leads={leads} /> : text
          return [
            {
              label: `${t.editing.parts[part]} (${t.editing.languages[language]})`,
              values: [drawn(ours), drawn(theirs)],
              differs: !saysTheSame(ours, theirs),
            },
          ]
        })
      : [],
  )
  return <Compare caption={words.both} items={[{ name: words.ours }, { name: words.theirs }]} facts={facts} />
}

function Decide({ t, page, national }: SideProps) {
  const words = t.editing.side
  const action = `/beheer/paginas/${page.id}`
  return (
    <Section title={words.decide}>
      <Paragraph>{words.adaptAbout}</Paragraph>
      <ButtonLink href={`${action}?landelijk=${national.live}`}>{words.adapt}</ButtonLink>
      <Form action={`${action}/landelijk`}>
        <Paragraph>{words.keepAbout}</Paragraph>
        <Button name="choice" value="keep" appearance="secondary">
          {words.keep}
        </Button>
        <Paragraph>{words.takeOverAbout}</Paragraph>
        <Button name="choice" value="take-over" appearance="secondary" confirm>
          {words.takeOver}
        </Button>
      </Form>
    </Section>
  )
}
