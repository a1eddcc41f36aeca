import { ButtonLink, DataList, Link, Paragraph, Section, useView } from '../../../platform/ui/index.ts'
import { SaidLine } from '../said-line.tsx'
import type { Side } from '../side.ts'
import { texts } from '../texts.ts'
import type { Education } from './queries.ts'

interface Props {
  education: readonly Education[]
  organisations: ReadonlyMap<string, string>
  side: Pick<Side, 'own' | 'record'>
}

/** What somebody learnt, with who said so. policy: C3 */
export function EducationPart({ education, organisations, side }: Props) {
  const t = texts(useView())
  const words = t.education
  const at = `${side.record}/opleiding`
  return (
    <Section title={side.own ? words.own : words.title}>
      {education.length === 0 && <Paragraph>{words.none}</Paragraph>}
      <DataList
        facts={education.map((one) => ({
          label: `${one.what}${one.year === null ? '' : words.inYear(String(one.year))}`,
          value: (
            <>
              {t.fields.educationLevel.options[one.level]}. {t.fields.educationFinished.options[one.finished]}.{' '}
              <SaidLine said={one} own={side.own} organisations={organisations} />{' '}
              {(side.own || one.responsibleOrganisationId !== null) && (
                <Link href={`${at}?wat=${one.id}`} about={one.what}>
                  {words.change}
                </Link>
              )}
            </>
          ),
        }))}
      />
      {education.some(({ level }) => level === 'abroad') && <Paragraph>{words.abroad}</Paragraph>}
      <ButtonLink href={at} appearance="secondary">
        {words.add}
      </ButtonLink>
    </Section>
  )
}
