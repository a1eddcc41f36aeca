import { Link, List, Paragraph, Section, type Format, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { amountNow, type Funding } from './rules.ts'

type Text = typeof nl

/** What a source is called. */
export function sourceWord(t: Text, source: string): string {
  const payers: Record<string, string> = t.fields.payer.options
  return payers[source] ?? source
}

/** A source, with the organisation behind it where that is known. */
export function payerWords(t: Text, { source, payerName }: { source: string; payerName: string | null }): string {
  const word = sourceWord(t, source)
  if (payerName === null) return word
  return payerName.toLowerCase().startsWith(word.toLowerCase()) ? payerName : `${word} (${payerName})`
}

/** In short who pays, with the way to all of it. */
export function MoneyPart({ t, href, funding }: { t: Text; href: string; funding: Funding }) {
  const f = useFormat()
  return (
    <Section title={t.funding.title}>
      {funding.lines.length === 0 ? (
        <Paragraph>{t.funding.free}</Paragraph>
      ) : (
        <List items={funding.lines.map((line) => lineInShort(t, f, line))} />
      )}
      {funding.lines.length > 0 && <Paragraph>{lackWords(t, f, funding)}</Paragraph>}
      <Paragraph>
        <Link href={href}>{t.funding.more}</Link>
      </Paragraph>
    </Section>
  )
}

function lineInShort(t: Text, f: Format, line: Funding['lines'][number]): string {
  const { kind, cents } = amountNow(line)
  if (line.arrangeBy !== null) {
    const open = t.funding.open(line.ownerName ?? '', f.date(line.arrangeBy))
    return cents === null ? open : `${f.money(cents)}. ${open}`
  }
  return cents === null ? payerWords(t, line) : `${payerWords(t, line)}: ${f.money(cents)} (${t.funding.kinds[kind]!.toLowerCase()})`
}

/** What nobody covers yet. */
export function lackWords(t: Text, f: Format, { lacksCents }: Funding): string | null {
  if (lacksCents === null) return null
  return lacksCents > 0 ? t.funding.lacks(f.money(lacksCents)) : t.funding.covered
}

/** What it costs the person, in plain words. */
export function ownCost(t: Text, f: Format, { lines }: Funding): string {
  const own = lines.filter((line) => line.source === 'own-means')
  if (own.length === 0) return lines.some((line) => line.source === 'not-yet-arranged') ? t.funding.ownNotYet : t.funding.ownNothing
  const amounts = own.map((line) => line.committed ?? line.expected ?? line.settled)
  if (amounts.includes(null)) return t.funding.ownUnknown
  return t.funding.ownPays(f.money(amounts.reduce<number>((all, one) => all + one!, 0)))
}
