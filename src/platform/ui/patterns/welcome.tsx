import type { ComponentChildren } from 'preact'
import { ActionGroup } from '../basic/button.tsx'
import { Heading, Lead } from '../basic/text.tsx'

export interface WelcomeProps {
  title: string
  /** 1 on a home page. */
  level?: 1 | 2
  lead: string
  /** ButtonLinks: the first thing to do, and one other. */
  actions?: ComponentChildren
  /** Beside it: where and when somebody can walk in or call. */
  aside?: ComponentChildren
  /** A region's own photo. */
  photo?: { src: string; alt: string }
}

/** The first screen of a home page: what this place does, the one thing to do, and how to reach a human being. */
export function Welcome({ title, level = 1, lead, actions, aside, photo }: WelcomeProps) {
  return (
    <div class="ww-welcome">
      <div class="ww-welcome__text">
        <Heading level={level}>{title}</Heading>
        <Lead>{lead}</Lead>
        {actions && <ActionGroup>{actions}</ActionGroup>}
      </div>
      {photo && <img class="ww-welcome__photo" src={photo.src} alt={photo.alt} />}
      {aside && <div class="ww-welcome__aside">{aside}</div>}
    </div>
  )
}
