import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'

/** On every page of a region that practises: nothing here is of a real person. policy: K6 */
export function PracticeBar() {
  const { region } = useView()
  const texts = useUiTexts()
  if (region?.stage !== 'practice') return null
  return (
    <p class="ww-demo ww-demo--practice" role="note">
      {texts.practice(region.logoText)}
    </p>
  )
}
