import { Changed, Markdown, PreviewPart, Tiles } from '../index.ts'
import type { Story } from './story.ts'

const TEXT =
  'Een gesprek is **gratis**. Lees [uw rechten](/info/uw-rechten).\n\n### Wat neemt u mee?\n\n- uw cv, als u die heeft\n- <b>niets</b> is verplicht'

/** What editors write and what stands at the counter. */
export const contentStories: Story[] = [
  { name: 'Markdown', show: () => <Markdown text={TEXT} level={3} /> },
  {
    name: 'Changed',
    show: () => (
      <Changed before="Wij bellen u binnen vijf dagen. Dat is gratis." after="Wij bellen u binnen twee werkdagen. Dat is gratis." />
    ),
  },
  {
    name: 'PreviewPart',
    show: () => (
      <PreviewPart came={false}>
        <Markdown text="Zo ziet het eruit." level={3} />
      </PreviewPart>
    ),
  },
  {
    name: 'Tiles',
    show: () => (
      <Tiles
        items={[
          { href: '/regio/x/balie/contact', title: 'Adres, telefoon en openingstijden', about: 'Waar wij zijn en wanneer wij open zijn' },
          { href: '/regio/x/balie/dringend', title: 'Het is dringend' },
        ]}
      />
    ),
  },
]
