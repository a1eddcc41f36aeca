import {
  BackLink,
  Card,
  CardGroup,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  Table,
  useView,
} from '../../../../../platform/ui/index.ts'
import { inWords, type EntranceKind, type Outcome, type Tree } from '../../tree.ts'
import type { Walked } from '../../walk.ts'
import type { Difference } from '../diff.ts'
import { HERE, type Text } from './overview-page.tsx'

interface PreviewProps {
  t: Text
  tree: Tree
  /** Null: no entrance was chosen yet. */
  walked: Walked | null
  entrance: EntranceKind | undefined
  path: string | undefined
  /** The end under a broad and a narrow profile, and where the own employer alone helps who cannot return, if that differs. */
  ends: { broad: Outcome; narrow: Outcome; employerAlone: Outcome | null } | null
}

/** The draft as a visitor would walk it; every answer is a link, nothing is kept. */
export function PreviewPage({ t, tree, walked, entrance, path, ends }: PreviewProps) {
  const { language } = useView()
  const begin = `${HERE}/voorbeeld?ingang=`
  return (
    <Page title={t.preview.title} before={<BackLink href={HERE}>{t.title}</BackLink>}>
      <Heading level={1}>{t.preview.title}</Heading>
      <Lead>{t.preview.lead}</Lead>
      {!walked && (
        <LinkList items={tree.entrances.map((one) => ({ href: begin + one.kind, label: inWords(one.title, language) || one.kind }))} />
      )}
      {walked && walked.steps.length > 0 && (
        <Section title={t.preview.because}>
          <List items={walked.steps.map((step) => inWords(step.answer.because, language))} />
        </Section>
      )}
      {walked?.node.kind === 'question' && (
        <Section title={inWords(walked.node.ask, language) || walked.at}>
          <Paragraph quiet>{inWords(walked.node.why, language)}</Paragraph>
          <LinkList
            items={walked.node.answers.map((answer) => ({
              href: `${begin}${entrance}&pad=${[path, answer.code].filter(Boolean).join('.')}`,
              label: inWords(answer.text, language) || answer.code,
            }))}
          />
        </Section>
      )}
      {ends && (
        <CardGroup>
          <End t={t} title={t.preview.broad} outcome={ends.broad} />
          <End t={t} title={t.preview.narrow} outcome={ends.narrow} />
          {ends.employerAlone && <End t={t} title={t.preview.employerAlone} outcome={ends.employerAlone} />}
        </CardGroup>
      )}
      {walked && (
        <Paragraph>
          <Link href={`${HERE}/voorbeeld`}>{t.preview.again}</Link> · <Link href={`${HERE}/stukken/${walked.at}`}>{t.preview.edit}</Link>
        </Paragraph>
      )}
    </Page>
  )
}

function End({ t, title, outcome }: { t: Text; title: string; outcome: Outcome }) {
  const { language } = useView()
  return (
    <Card title={`${title}: ${inWords(outcome.title, language)}`}>
      <Paragraph>{inWords(outcome.text, language)}</Paragraph>
      <List items={outcome.actions.map((action) => inWords(action.name, language) || (t.kinds[action.kind] ?? action.kind))} />
    </Card>
  )
}

/** What is different from what visitors see now. */
export function DifferencePage({ t, found }: { t: Text; found: Difference[] }) {
  return (
    <Page title={t.diff.title} width="wide" before={<BackLink href={HERE}>{t.title}</BackLink>}>
      <Heading level={1}>{t.diff.title}</Heading>
      <Table
        caption={t.diff.title}
        captionHidden
        rows={found}
        empty={<EmptyState title={t.diff.none} />}
        columns={[
          { label: t.diff.where, names: true, cell: (row) => row.where },
          { label: t.diff.part, cell: (row) => row.part },
          { label: t.diff.before, cell: (row) => row.before ?? t.diff.nothing },
          { label: t.diff.after, cell: (row) => row.after ?? t.diff.nothing },
        ]}
      />
    </Page>
  )
}
