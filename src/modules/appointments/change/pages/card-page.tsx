import { DataList, Heading, LargePrint, LeafletPage, Link, Paragraph, PhoneLink, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Shown } from '../shown.ts'

export interface Card {
  shown: Shown
  /** Whose card it is, where several are printed; one by itself has no name on it. */
  name: string | null
}

/** Cards to take along on paper, in large plain words: when, where, how to get there, what to bring, whom to call. */
export function CardPage({ t, cards, back }: { t: typeof nl; cards: Card[]; back: string }) {
  const phones = [...new Set(cards.flatMap(({ shown }) => shown.phone ?? []))]
  return (
    <LeafletPage
      title={t.card.title}
      size="a5"
      screen={
        <>
          <Link href={back}>{t.card.back}</Link>
          <Paragraph>{t.card.print}</Paragraph>
        </>
      }
      reach={phones.map((phone) => (
        <PhoneLink number={phone} />
      ))}
    >
      <LargePrint>
        <Heading level={1}>{t.card.title}</Heading>
        {cards.map((card) => (
          <OneCard t={t} card={card} />
        ))}
      </LargePrint>
    </LeafletPage>
  )
}

function OneCard({ t, card: { shown, name } }: { t: typeof nl; card: Card }) {
  const f = useFormat()
  return (
    <section>
      {name && <Heading level={2}>{name}</Heading>}
      <DataList
        facts={[
          { label: t.card.when, value: `${f.date(shown.onDate)}, ${f.time(shown.atTime)}` },
          { label: t.done.how, value: t.card.ways[shown.channel as 'counter'] },
          shown.channel === 'counter' && { label: t.done.where, value: shown.place },
          shown.channel === 'counter' && { label: t.card.route, value: shown.directions },
          { label: t.card.who, value: shown.place === null ? null : [shown.guide, shown.organisation].filter(Boolean).join(', ') },
          { label: t.done.bring, value: shown.group?.bring ?? t.card.bringNothing },
          { label: t.card.cannot, value: shown.phone ? t.card.call(shown.phone) : null },
        ]}
      />
    </section>
  )
}
