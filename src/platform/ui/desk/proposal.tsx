import type { ComponentChildren } from 'preact'
import { Button } from '../basic/button.tsx'
import { Table } from '../basic/table.tsx'
import { Paragraph } from '../basic/text.tsx'
import { Form, SubmitRow } from '../fields/form.tsx'
import { useUiTexts } from '../texts.ts'

export interface Change {
  label: string
  now: ComponentChildren
  then: ComponentChildren
}

export interface ProposalProps {
  title: string
  /** Who proposes it, and when. */
  by: string
  changes: Change[]
  reason: string
  /** The form that decides; its buttons send `decision` approve, reject or ask. */
  action?: string
  /** Fields of that form: a reason, a question. */
  children?: ComponentChildren
}

/** Old and new side by side with the reason, to approve, reject or ask about. */
export function Proposal({ title, by, changes, reason, action, children }: ProposalProps) {
  const { proposal: texts, compare } = useUiTexts()
  return (
    <article class="ww-panel">
      <h2 class="utrecht-heading-2 ww-heading">{title}</h2>
      <Paragraph quiet>{by}</Paragraph>
      <Table
        caption={title}
        captionHidden
        rows={changes}
        columns={[
          { label: compare.facts, cell: (change) => change.label },
          { label: texts.now, cell: (change) => change.now },
          { label: texts.then, cell: (change) => <strong>{change.then}</strong> },
        ]}
      />
      <Paragraph>
        <strong>{texts.reason}:</strong> {reason}
      </Paragraph>
      {action && (
        <Form action={action} label={title}>
          {children}
          <SubmitRow>
            <Button name="decision" value="approve">
              {texts.approve}
            </Button>
            <Button name="decision" value="reject" appearance="secondary">
              {texts.reject}
            </Button>
            <Button name="decision" value="ask" appearance="secondary">
              {texts.ask}
            </Button>
          </SubmitRow>
        </Form>
      )}
    </article>
  )
}
