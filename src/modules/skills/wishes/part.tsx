import { ButtonLink, DataList, Paragraph, Section, useView } from '../../../platform/ui/index.ts'
import { SaidLine } from '../said-line.tsx'
import type { Side } from '../side.ts'
import { texts } from '../texts.ts'
import type { Wish } from './queries.ts'
import { wishInWords } from './words.ts'

interface Props {
  wishes: readonly Wish[]
  organisations: ReadonlyMap<string, string>
  side: Pick<Side, 'own' | 'record'>
}

/** What somebody wants of work and which limits there are, with who said so. policy: C3 */
export function WishesPart({ wishes, organisations, side }: Props) {
  const t = texts(useView())
  return (
    <Section title={side.own ? t.wishes.own : t.wishes.title}>
      {wishes.length === 0 && <Paragraph>{t.wishes.none}</Paragraph>}
      <DataList
        facts={wishes.map((wish) => ({
          label: side.own ? t.fields[wish.subject].label : t.wishes.said[wish.subject],
          value: (
            <>
              {wishInWords(t, wish)}. <SaidLine said={wish} own={side.own} organisations={organisations} />
            </>
          ),
        }))}
      />
      <ButtonLink href={`${side.record}/wensen`} appearance="secondary">
        {t.wishes.change}
      </ButtonLink>
    </Section>
  )
}
