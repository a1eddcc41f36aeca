import { Heading, List, Markdown, Paragraph, PreviewPart, Section, useFormat } from '../../../../platform/ui/index.ts'
import type { Language } from '../../../../platform/languages.ts'
import type { PlainCheck } from '../../plain/check.ts'
import { leadsOn } from '../../rules.ts'
import type { nl } from '../../texts.nl.ts'
import { textIn, type Texts } from '../../site/heads.ts'
import type { EditView } from '../edit-view.ts'

/** How the words read now: as visitors will see them, and what counting says of the Dutch. */
export function Preview({ t, view, language, looking }: { t: typeof nl; view: EditView; language: Language; looking: boolean }) {
  return (
    <PreviewPart came={looking}>
      <Check t={t} check={view.check} />
      <Section title={t.editing.previewTitle}>
        {(['nl', 'en'] as const).map(
          (one) => view.texts[one] && <Shown t={t} view={view} texts={view.texts} of={one} language={language} />,
        )}
      </Section>
    </PreviewPart>
  )
}

function Shown({ t, view, texts, of, language }: { t: typeof nl; view: EditView; texts: Texts; of: 'nl' | 'en'; language: Language }) {
  const { page, site, national } = view
  const own = texts[of]!
  const around = page.manner === 'extend' ? national?.texts : undefined
  const whole = around ? textIn(around, of) : own
  const bodies = around ? [own.body, whole.body, own.after] : [own.body]
  const lang = of === language ? undefined : of
  return (
    <section aria-label={t.editing.languages[of]} lang={lang}>
      <Heading level={3}>{whole.title}</Heading>
      {whole.lead && <Paragraph>{whole.lead}</Paragraph>}
      {bodies.map((body) => (
        <Markdown text={body} level={3} leads={(href) => leadsOn(site.base, href)} />
      ))}
    </section>
  )
}

function Check({ t, check }: { t: typeof nl; check: PlainCheck }) {
  const f = useFormat()
  const words = t.editing.check
  if (check.score === null) return <Section title={words.title}>{words.nothing}</Section>
  return (
    <Section title={words.title}>
      <Paragraph quiet>{words.about}</Paragraph>
      <Paragraph>
        <strong>{words.score(check.score)}.</strong> {check.easy ? words.easy : words.notEasy}{' '}
        {words.sentences(f.number(Math.round(check.perSentence * 10) / 10))}
      </Paragraph>
      {check.long.length > 0 && (
        <>
          <Paragraph>{words.long(check.long.length)}</Paragraph>
          <List items={check.long.map((sentence) => `${sentence.text} (${words.words(sentence.words)})`)} />
        </>
      )}
      {check.hard.length === 0 ? (
        <Paragraph>{words.noHard}</Paragraph>
      ) : (
        <>
          <Paragraph>{words.hard(check.hard.length)}</Paragraph>
          <List
            items={check.hard.map((one) => (
              <>
                <strong>{one.written}</strong>: {words.simpler(one.simpler)}
                <br />
                <q>{one.around}</q>
              </>
            ))}
          />
        </>
      )}
    </Section>
  )
}
