import type { ComponentChildren } from 'preact'
import { DataList, type Fact } from '../basic/data-list.tsx'
import { Heading } from '../basic/text.tsx'
import type { NavItem } from '../view.ts'
import { Tabs } from './tabs.tsx'

export interface FileHeadingProps {
  /** The person, or the thing the file is about. */
  name: string
  /** 1 on the file's own page. */
  level?: 1 | 2
  /** Statuses and badges. */
  marks?: ComponentChildren
  /** Lead, organisation, reference number. Few. */
  facts?: Fact[]
  tabs?: NavItem[]
  tabsLabel?: string
}

/** The top of a file: who it is about, how it stands, who leads, its parts. */
export function FileHeading({ name, level = 1, marks, facts, tabs, tabsLabel }: FileHeadingProps) {
  return (
    <div class="ww-file">
      <div class="ww-file__top">
        <Heading level={level}>{name}</Heading>
        {marks && <div class="ww-file__marks">{marks}</div>}
      </div>
      {facts && <DataList facts={facts} />}
      {tabs && <Tabs items={tabs} label={tabsLabel} />}
    </div>
  )
}
