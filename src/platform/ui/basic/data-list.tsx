import type { ComponentChildren } from 'preact'
import type { IconName } from '../icons.tsx'
import { IconLink, Link } from './link.tsx'
import { useUiTexts } from '../texts.ts'

export interface Fact {
  label: string
  /** A fact without value is left out. */
  value: ComponentChildren
  /** Where it can be changed. */
  changeHref?: string
  /** What that link says, where it is not "change". */
  changeLabel?: string
  /** An icon in place of those words, on a page where they would come back at every fact. */
  changeIcon?: IconName
}

/** Labelled facts; compact in a card, where they stand under their label, two beside each other. */
export function DataList({ facts, compact = false }: { facts: (Fact | null | false | undefined)[]; compact?: boolean }) {
  const texts = useUiTexts()
  const shown = facts.filter((fact): fact is Fact => Boolean(fact) && !isEmpty((fact as Fact).value))
  return (
    <dl class={compact ? 'utrecht-data-list ww-facts ww-facts--compact' : 'utrecht-data-list ww-facts'}>
      {shown.map((fact) => (
        <div class="utrecht-data-list__item ww-facts__item">
          <dt class="utrecht-data-list__item-key">{fact.label}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{fact.value}</dd>
          {fact.changeHref && (
            <dd class="utrecht-data-list__actions utrecht-data-list__actions--html-dd">
              {fact.changeIcon ? (
                <IconLink href={fact.changeHref} icon={fact.changeIcon} label={fact.changeLabel ?? texts.change} about={fact.label} />
              ) : (
                <Link href={fact.changeHref} about={fact.label}>
                  {fact.changeLabel ?? texts.change}
                </Link>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ComponentChildren): boolean {
  return value === null || value === undefined || value === false || value === ''
}
