import type { GivenConcept, GivenRelation, Label } from '../../modules/skills/index.ts'
import type { CsvRow } from '../csv.ts'
import type { Line, Refusal } from '../kind.ts'
import type { EscoRow } from './esco.ts'

interface At {
  file: string
  row: number
}
type Read = Line<EscoRow> | Refusal

/** How a file of the download is read: the columns it must have, and the rows a line gives. */
export const readersOf: Partial<Record<string, { columns: string[]; read: (at: At, fields: CsvRow) => Read[] }>> = {
  ISCOGroups: {
    columns: ['conceptUri', 'code', 'preferredLabel'],
    read: (at, fields) => concept(at, fields, 'group', fields.code, fields.code),
  },
  occupations: {
    columns: ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
    read: (at, fields) => concept(at, fields, 'occupation', fields.code ?? fields.iscoGroup, fields.iscoGroup),
  },
  skillGroups: { columns: ['conceptUri', 'preferredLabel'], read: (at, fields) => concept(at, fields, 'group', fields.code, undefined) },
  skills: {
    columns: ['conceptUri', 'preferredLabel', 'altLabels'],
    read: (at, fields) => concept(at, fields, 'skill', undefined, undefined),
  },
  skillsHierarchy: { columns: ['Level 0 URI', 'Level 1 URI', 'Level 2 URI', 'Level 3 URI'], read: hierarchy },
  broaderRelationsOccPillar: {
    columns: ['conceptUri', 'broaderUri'],
    read: (at, fields) => relation(at, fields, 'conceptUri', 'broader', 'broaderUri'),
  },
  broaderRelationsSkillPillar: {
    columns: ['conceptUri', 'broaderUri'],
    read: (at, fields) => relation(at, fields, 'conceptUri', 'broader', 'broaderUri'),
  },
  occupationSkillRelations: {
    columns: ['occupationUri', 'relationType', 'skillUri'],
    read: (at, fields) => asked(at, fields, 'occupationUri', 'skillUri'),
  },
  skillSkillRelations: {
    columns: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
    read: (at, fields) => asked(at, fields, 'originalSkillUri', 'relatedSkillUri'),
  },
}

function concept(at: At, fields: CsvRow, kind: GivenConcept['kind'], code: string | undefined, isco: string | undefined): Read[] {
  const uri = fields.conceptUri ?? ''
  if (!/^https?:\/\/\S+$/.test(uri)) return [{ ...at, field: 'conceptUri', sentence: `"${uri}" is not an address of a concept.` }]
  const refused = (field: string, sentence: string): Read[] => [{ ...at, key: uri, field, sentence }]
  const preferred = fields.preferredLabel ?? ''
  if (preferred === '') return refused('preferredLabel', `${uri} has no name.`)
  if (kind === 'occupation' && !/^\d{4}$/.test(isco ?? ''))
    return refused('iscoGroup', `${preferred} has "${isco ?? ''}" where an ISCO-08 code of four digits belongs.`)
  if (isco !== undefined && !/^\d{1,4}$/.test(isco)) return refused('code', `"${isco}" is not an ISCO-08 code.`)
  const value: EscoRow = {
    concept: {
      uri,
      kind,
      code: code || null,
      iscoCode: isco ?? null,
      description: fields.description || null,
      informal: false,
      labels: labelsOf(preferred, fields.altLabels ?? ''),
    },
  }
  return [{ ...at, key: uri, value }]
}

function labelsOf(preferred: string, altLabels: string): Label[] {
  const others = new Set(altLabels.split('\n').map((label) => label.trim()))
  others.delete('')
  others.delete(preferred)
  return [
    { language: 'nl', kind: 'preferred', label: preferred },
    ...[...others].map((label): Label => ({ language: 'nl', kind: 'alternative', label })),
  ]
}

/** A line names a group by its whole path; the last step is narrower than the one before it. The top of a tree gives no relation. */
function hierarchy(at: At, fields: CsvRow): Read[] {
  const path = [0, 1, 2, 3].map((level) => fields[`Level ${level} URI`] ?? '').filter((uri) => uri !== '')
  if (path.length === 0) return [{ ...at, field: 'Level 0 URI', sentence: 'The line names no group.' }]
  if (path.length === 1) return []
  return [relationLine(at, { fromUri: path.at(-1)!, kind: 'broader', toUri: path.at(-2)! })]
}

function asked(at: At, fields: CsvRow, from: string, to: string): Read[] {
  const type = fields.relationType
  if (type === 'essential' || type === 'optional') return relation(at, fields, from, type, to)
  return [{ ...at, field: 'relationType', sentence: `"${type ?? ''}" is neither essential nor optional.` }]
}

function relation(at: At, fields: CsvRow, from: string, kind: GivenRelation['kind'], to: string): Read[] {
  const lacking = [from, to].find((column) => !/^https?:\/\/\S+$/.test(fields[column] ?? ''))
  if (lacking !== undefined) return [{ ...at, field: lacking, sentence: `"${fields[lacking] ?? ''}" is not an address of a concept.` }]
  return [relationLine(at, { fromUri: fields[from]!, kind, toUri: fields[to]! })]
}

function relationLine(at: At, relation: GivenRelation): Line<EscoRow> {
  return { ...at, key: `${relation.fromUri} ${relation.kind} ${relation.toUri}`, value: { relation } }
}
