import { Alert, Changed, Details, Link, Markdown, Paragraph, Section, useFormat } from '../../../../platform/ui/index.ts'
import { saysTheSame } from '../../../../platform/differences.ts'
import { leadsOn } from '../../rules.ts'
import type { nl } from '../../texts.nl.ts'
import { PARTS, type Texts } from '../../site/heads.ts'
import type { EditView } from '../edit-view.ts'

/** Somebody else saved meanwhile: who, when, and what differs. Nothing that was typed is lost. */
export function Meanwhile({ t, view }: { t: typeof nl; view: EditView }) {
  const f = useFormat()
  const { version, texts } = view.meanwhile!
  const words = t.editing.meanwhile
  return (
    <Section title={words.title} id="field-base">
      <Paragraph>{words.about(version.by ?? words.somebody, f.moment(version.madeAt))}</Paragraph>
      <Details summary={words.differences} open>
        <TextChanges t={t} before={texts} after={view.texts} />
      </Details>
    </Section>
  )
}

/** The national text beside the region's own. */
export function Beside({ t, view }: { t: typeof nl; view: EditView }) {
  const { national, page, site } = view
  return (
    <>
      {national!.behind && (
        <Alert tone="warning">
          <Paragraph>
            {t.site.behindHere} <Link href={`/beheer/paginas/${page.id}/landelijk`}>{t.site.compare}</Link>
          </Paragraph>
        </Alert>
      )}
      <Details summary={t.editing.beside} open={national!.behind}>
        <Paragraph>{national!.texts.nl.lead}</Paragraph>
        <Markdown text={national!.texts.nl.body} level={3} leads={(href) => leadsOn(site.base, href)} />
      </Details>
    </>
  )
}

/** What changed from one version to another, part by part, in every language that either has. */
export function TextChanges({ t, before, after }: { t: typeof nl; before: Texts; after: Texts }) {
  const changes = (['nl', 'en'] as const).flatMap((language) =>
    PARTS.flatMap((part) => {
      const [was, is] = [before[language]?.[part] ?? '', after[language]?.[part] ?? '']
      return saysTheSame(was, is) ? [] : [{ language, part, was, is }]
    }),
  )
  if (changes.length === 0) return <Paragraph>{t.editing.versions.same}</Paragraph>
  return (
    <>
      {changes.map(({ language, part, was, is }) => (
        <Section level={3} title={`${t.editing.parts[part]} (${t.editing.languages[language]})`}>
          <Changed before={was} after={is} lang={language} />
        </Section>
      ))}
    </>
  )
}
