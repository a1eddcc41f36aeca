import { differences } from '../../differences.ts'
import { useUiTexts } from '../texts.ts'

/** Two texts as one: what was taken out is struck through, what was put in is underlined, and both are said in words. */
export function Changed({ before, after, lang }: { before: string; after: string; lang?: string | undefined }) {
  const texts = useUiTexts().changed
  return (
    <p class="ww-changed" dir="auto" lang={lang}>
      {differences(before, after).map((piece) => {
        if (piece.is === 'same') return shortened(piece.text)
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

const LONG = 240
const KEPT = 90

/** A long part that stayed the same is left out in the middle. */
function shortened(text: string): string {
  if (text.length <= LONG) return text
  const begin = text.slice(0, text.indexOf(' ', KEPT))
  const end = text.slice(text.lastIndexOf(' ', text.length - KEPT) + 1)
  return `${begin} …\n… ${end}`
}
