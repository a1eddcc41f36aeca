import { useView } from '../../../../platform/ui/index.ts'
import { said, type Words } from '../tree.ts'

/** A text of the tree; where it is not there in the language of the page it is Dutch, and says so to who reads it aloud. */
export function Said({ words }: { words: Words | undefined }) {
  const { text, lang } = said(words, useView().pageLanguage)
  return lang ? (
    <span lang={lang} dir="auto">
      {text}
    </span>
  ) : (
    <>{text}</>
  )
}
