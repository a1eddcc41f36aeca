import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'

/** Whose pages can be read aloud: those of the public. Workers have tools of their own. */
const READERS = ['visitor', 'link', 'person']

/** A button that has the browser read the page; it is there only where a script runs and the browser has a voice of its own. policy: A11 */
export function Aloud() {
  const { actor, assets } = useView()
  const texts = useUiTexts()
  if (!READERS.includes(actor.kind) || !assets['aloud.js']) return null
  return (
    <>
      <button type="button" class="ww-tool" data-aloud data-stop={texts.aloud.stop} hidden>
        <Icon name="sound" />
        <span>{texts.aloud.read}</span>
      </button>
      <script src={assets['aloud.js']} defer />
    </>
  )
}
