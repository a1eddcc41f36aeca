import {
  ActionGroup,
  BackLink,
  ButtonLink,
  DataList,
  Heading,
  LargePrint,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Paper } from './paper.ts'

interface PrintProps {
  t: typeof nl
  paper: Paper
  /** Where this page is, and what is chosen of it. */
  path: { href: string; query: [string, string][] }
  back: { href: string; label: string }
  withAll: boolean
  /** Something is confidential, so there is a choice. */
  leaves: boolean
  pdf: boolean
}

/** Paper on one page, to print with the browser; and as a PDF where this machine makes one. policy: E1 */
export function PrintPage({ t, paper, path, back, withAll, leaves, pdf }: PrintProps) {
  const at = (more: string, all: boolean) => {
    const query = new URLSearchParams([...path.query, ...(all ? [['vertrouwelijk', 'ja'] as [string, string]] : [])]).toString()
    return `${path.href}${more}${query && `?${query}`}`
  }
  return (
    <Page title={t.print.onPaper(paper.title)} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <LargePrint>
        <Heading level={1}>{paper.title}</Heading>
        <Lead>{paper.lead}</Lead>
        <DataList facts={paper.facts} />
        {paper.parts.map((part) => (
          <Section title={part.title}>
            {part.rows.length === 0 && <Paragraph>{part.none}</Paragraph>}
            {part.rows.map((row) => (
              <Section title={row.title} level={3}>
                {row.facts.map((fact) => (
                  <Paragraph>{fact}</Paragraph>
                ))}
              </Section>
            ))}
          </Section>
        ))}
        {paper.end && <Paragraph>{paper.end}</Paragraph>}
      </LargePrint>
      <ActionGroup>
        <Paragraph quiet>{pdf ? t.print.hint : t.print.hintOnly}</Paragraph>
        {pdf && <ButtonLink href={at('/pdf', withAll)}>{t.print.pdf}</ButtonLink>}
        {leaves && <Link href={at('', !withAll)}>{withAll ? t.print.without : t.print.with}</Link>}
      </ActionGroup>
    </Page>
  )
}
