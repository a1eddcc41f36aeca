import { DataList, type Fact } from '../basic/data-list.tsx'
import { Link } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'

export interface AnswerSection {
  title: string
  /** Changes the whole section; a fact may have its own. */
  changeHref?: string
  facts: Fact[]
}

/** Everything somebody filled in, on one page, each with a way to change it and come back here. */
export function CheckAnswers({ sections }: { sections: AnswerSection[] }) {
  const texts = useUiTexts()
  return (
    <div>
      {sections.map((section) => (
        <section class="ww-answers__section">
          <div class="ww-answers__head">
            <h2 class="utrecht-heading-3 ww-heading">{section.title}</h2>
            {section.changeHref && (
              <Link href={section.changeHref} about={section.title}>
                {texts.change}
              </Link>
            )}
          </div>
          <DataList facts={section.facts} />
        </section>
      ))}
    </div>
  )
}
