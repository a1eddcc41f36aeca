import { Link } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'

/** On every page of somebody who acts for another: for whom, as what, and how to stop. policy: A12 */
export function Behalf() {
  const { actor, links } = useView()
  const texts = useUiTexts()
  if (!actor.acting) return null
  const kind = texts.representation[actor.acting.kind] ?? actor.acting.kind
  return (
    <p class="ww-behalf" role="status">
      {texts.onBehalf(actor.acting.name ?? texts.someone, kind)} {links?.acting && <Link href={links.acting}>{texts.changeActing}</Link>}
    </p>
  )
}
