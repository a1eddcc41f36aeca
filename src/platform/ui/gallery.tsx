import { basicStories } from './gallery/stories-basic.tsx'
import { contentStories } from './gallery/stories-content.tsx'
import { deskStories } from './gallery/stories-desk.tsx'
import { fieldStories } from './gallery/stories-fields.tsx'
import { patternStories } from './gallery/stories-patterns.tsx'
import { Heading, Lead, Page, Section } from './index.ts'

export const stories = [...basicStories, ...fieldStories, ...patternStories, ...deskStories, ...contentStories]

/** Every component on one page, with real words: what the pictures and the accessibility scan are made of. */
export function Gallery() {
  return (
    <Page title="Componenten" width="wide">
      <Heading level={1}>Componenten</Heading>
      <Lead>Alles waarvan de pagina’s gemaakt zijn, elk een keer.</Lead>
      {stories.map((story) => (
        <Section title={story.name}>{story.show()}</Section>
      ))}
    </Page>
  )
}
