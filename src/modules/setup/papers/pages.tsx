import {
  BackLink,
  DataList,
  Heading,
  Lead,
  LeafletPage,
  LinkList,
  Markdown,
  Page,
  Paragraph,
  Table,
  WritingLines,
} from '../../../platform/ui/index.ts'
import { counterName, type Region } from '../../regions/index.ts'
import { PAPERS } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import type { PaperTable } from './facts.ts'
import type { Piece } from './template.ts'

type Text = (typeof nl)['papers']

/** The papers a region needs, each filled as far as the program knows. */
export function PapersPage({ t, region }: { t: Text; region: Region }) {
  const base = `/beheer/regio/${region.slug}`
  return (
    <Page title={t.title} before={<BackLink href={base}>{t.back}</BackLink>}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead(counterName(region))}</Lead>
      <LinkList
        items={PAPERS.map((paper) => ({ href: `${base}/papieren/${paper}`, label: t.names[paper].title, about: t.names[paper].about }))}
      />
      <Paragraph quiet>{t.inDutch}</Paragraph>
    </Page>
  )
}

interface PaperProps {
  t: Text
  region: Region
  paper: { title: string; pieces: Piece[] }
  tables: Record<string, PaperTable>
}

/** One paper, made to be printed; what only the region knows is room to write. */
export function PaperPage({ t, region, paper, tables }: PaperProps) {
  const blanks = paper.pieces.filter(({ kind }) => kind === 'blank').length
  return (
    <LeafletPage
      title={paper.title}
      size="a4"
      lang="nl"
      screen={
        <>
          <BackLink href={`/beheer/regio/${region.slug}/papieren`}>{t.title}</BackLink>
          <Paragraph>{t.how(blanks)}</Paragraph>
        </>
      }
      reach={
        <DataList
          compact
          facts={[
            { label: t.phone, value: region.phone },
            { label: t.email, value: region.email },
          ]}
        />
      }
    >
      <Heading level={1}>{paper.title}</Heading>
      {paper.pieces.map((piece) => (
        <PieceOfPaper t={t} piece={piece} tables={tables} />
      ))}
    </LeafletPage>
  )
}

function PieceOfPaper({ t, piece, tables }: { t: Text; piece: Piece; tables: Record<string, PaperTable> }) {
  if (piece.kind === 'words') return <Markdown text={piece.text} />
  if (piece.kind === 'blank') return <WritingLines label={t.blank(piece.label)} />
  const table = tables[piece.name]
  if (!table) throw new Error(`a paper asks for the table ${piece.name}, which is none`)
  return (
    <Table
      captionHidden
      caption={t.tables[piece.name as keyof Text['tables']]}
      rows={table.rows}
      empty={t.none}
      columns={table.columns.map((label, index) => ({ label, names: index === 0, cell: (row: string[]) => row[index] }))}
    />
  )
}
