import { differences } from '../../differences.ts'
import { useUiTexts } from '../texts.ts'

/** Two texts as one: what was taken out is struck through, what was put in is underlined, and both are said in words. */
export function Changed({ before, after, lang }: { before: string; after: string; lang?: string | undefined }) {
  const texts = useUiTexts().changed
  return (
    <p class="ww-changed" dir="auto" lang={lang}>
      {differences(before, after).map((piece) => {
        if (piece.is === 'same') return piece.text
        const Tag = piece.is === 'added' ? 'ins' : 'del'
        return (
          <Tag>
            <span class="ww-hidden">{piece.is === 'added' ? texts.added : texts.removed} </span>
            {piece.text}
            <span class="ww-hidden"> {texts.end}</span>
          </Tag>
        )
      })}
    </p>
  )
}
