import { isFrontLanguage, type Language } from '../../languages.ts'
import { Alert } from '../basic/alert.tsx'
import { Link } from '../basic/link.tsx'
import { Paragraph } from '../basic/text.tsx'
import { useUiTexts } from '../texts.ts'
import { useView } from '../view.ts'

/** On a page in a language of the front door, above words that are not in it: which language they are in, and who helps to read them. */
export function InOtherLanguage({
  of,
  onPaper = false,
}: {
  of: Language | 'both'
  /** Where nothing can be followed. */ onPaper?: boolean
}) {
  const { pageLanguage, region } = useView()
  const texts = useUiTexts()
  if (!isFrontLanguage(pageLanguage)) return null
  const calls = region?.stage === 'open'
  return (
    <Alert tone="info">
      <Paragraph>{texts.inLanguage[of]}</Paragraph>
      {!onPaper && (
        <Paragraph>
          <Link href={region ? `/regio/${region.slug}/${calls ? 'bel-mij-terug' : 'hulp'}` : '/regios'}>
            {calls ? texts.helpRead : texts.helpReadElsewhere}
          </Link>
        </Paragraph>
      )}
    </Alert>
  )
}
