import { systemActor, type Actor } from '../platform/actor.ts'
import type { Clock } from '../platform/clock.ts'
import { inContext, type Tx } from '../platform/db/context.ts'
import type { Db } from '../platform/db/pool.ts'
import { newId } from '../platform/ids.ts'
import { NO_PERSONS } from '../platform/request.ts'
import { isRefusal, type Kind, type Line, type Refusal, type Source, type SourceOptions, type Verdict } from './kind.ts'
import { progressOn, type Counts, type Outcome, type Output } from './report.ts'
import { dropStage, makeStage, markToWrite, nextStaged, notStaged, stage } from './stage.ts'

export interface Options extends SourceOptions {
  dryRun: boolean
  allOrNothing: boolean
  /** Also what is so much that the source is more likely broken. */
  removeMany?: boolean
}

/** Everything one run carries along. */
interface Run {
  source: Source<unknown>
  /** One short transaction, always on the same connection, where the stage is. */
  inTx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  actor: Actor
  counts: Counts
  refusals: Refusal[]
  remarks: string[]
  /** What is there of a refused row stays. */
  keep: Set<string>
  /** Some row did not say what it is about. */
  unnamed: boolean
  progress: ReturnType<typeof progressOn>
}

const STAGE_BATCH = 1000

/** Reads, stages, judges, and only then writes in batches of short transactions; a run that was cut off can simply be run again. */
export async function runKind(kind: Kind, path: string, options: Options, at: { db: Db; clock: Clock; output: Output }): Promise<Outcome> {
  const source = (await kind.open(path, options)) as unknown as Source<unknown>
  for (const remark of source.remarks) at.output.write(`${remark}\n`)
  return at.db.connection().execute(async (connection) => {
    const actor = systemActor({ now: at.clock.now(), today: at.clock.today(), requestId: newId() })
    const run: Run = {
      source,
      actor,
      inTx: (work) => inContext(connection, actor, NO_PERSONS, work),
      counts: { imported: 0, unchanged: 0, removed: 0, refused: 0 },
      refusals: [],
      remarks: [...source.remarks],
      keep: new Set(),
      unnamed: false,
      progress: progressOn(at.output),
    }
    try {
      const stopped = await work(run, options)
      run.progress.end()
      for (const remark of run.remarks.slice(source.remarks.length)) at.output.write(`${remark}\n`)
      return { kind: kind.name, dryRun: options.dryRun, counts: run.counts, refusals: run.refusals, remarks: run.remarks, stopped }
    } finally {
      run.progress.end()
      await run.inTx(dropStage).catch(() => {})
    }
  })
}

/** Gives why nothing was done, or null. */
async function work(run: Run, options: Options): Promise<string | null> {
  await run.inTx(makeStage)
  const staged = await readAll(run)
  if (staged === 0 && run.refusals.length === 0) return 'there are no rows in it.'
  const toWrite = await judgeAll(run, staged)
  if (toWrite + run.counts.unchanged === 0) return 'every row was refused.'
  if (options.allOrNothing && run.counts.refused > 0) {
    run.counts.unchanged = 0
    return 'rows were refused, and all or nothing was asked.'
  }
  run.counts.imported = toWrite
  if (!options.dryRun) await writeAll(run, toWrite)
  const held = await removeGone(run, options)
  if (!options.dryRun && run.source.finish)
    await run.inTx((tx) => run.source.finish!(tx, run.actor, { counts: run.counts, refusals: run.refusals, held }))
  return null
}

async function readAll(run: Run): Promise<number> {
  run.progress.part('reading')
  let staged = 0
  let waiting: Line<unknown>[] = []
  const put = async () => {
    const twice = waiting.length > 0 ? await run.inTx((tx) => stage(tx, waiting)) : []
    staged += waiting.length - twice.length
    refuse(run, twice)
    waiting = []
    run.progress.at(staged, null)
  }
  for await (const line of run.source.read()) {
    if (isRefusal(line)) refuse(run, [line])
    else if (!isText(line.value)) refuse(run, [{ ...line, field: 'text', sentence: 'It holds characters that are no text.' }])
    else waiting.push(line)
    if (waiting.length >= STAGE_BATCH) await put()
  }
  await put()
  return staged
}

async function judgeAll(run: Run, staged: number): Promise<number> {
  run.progress.part('comparing')
  let toWrite = 0
  for (let after = 0, seen = 0; ;) {
    const lines = await run.inTx(async (tx) => {
      const next = await nextStaged<unknown>(tx, after, run.source.batch, false)
      const verdicts: Verdict[] =
        next.length > 0
          ? await run.source.judge(
              tx,
              next.map(({ value }) => value),
            )
          : []
      const judged = next.map((line, index) => ({ ...line, verdict: verdicts[index]! }))
      await markToWrite(tx, judged)
      return judged
    })
    if (lines.length === 0) return toWrite
    for (const { verdict, file, line, key } of lines) {
      if (verdict === 'write') toWrite++
      else if (verdict === 'same') run.counts.unchanged++
      else refuse(run, [{ file, row: line, key, ...verdict }])
    }
    after = lines.at(-1)!.n
    run.progress.at((seen += lines.length), staged)
  }
}

async function writeAll(run: Run, toWrite: number): Promise<void> {
  run.progress.part('writing')
  if (run.source.begin) await run.inTx((tx) => run.source.begin!(tx, run.actor))
  for (let after = 0, done = 0; ;) {
    const written = await run.inTx(async (tx) => {
      const next = await nextStaged<unknown>(tx, after, run.source.batch, true)
      if (next.length > 0)
        await run.source.write(
          tx,
          next.map(({ value }) => value),
        )
      return next
    })
    if (written.length === 0) return
    after = written.at(-1)!.n
    run.progress.at((done += written.length), toWrite)
  }
}

/** Gives how much was not removed, because it is too much to go at once. */
async function removeGone(run: Run, { dryRun, removeMany }: Options): Promise<number> {
  const { whole, batch } = run.source
  if (!whole) return 0
  const known = await run.inTx((tx) => whole.keys(tx))
  const gone = (await run.inTx((tx) => notStaged(tx, known))).filter((key) => !run.keep.has(key))
  if (run.unnamed && gone.length > 0) {
    run.remarks.push(`${gone.length} that are not in it stay: they may be in the rows that do not say what they are about.`)
    return 0
  }
  if (!removeMany && whole.tooMany?.(gone, known)) {
    run.remarks.push(`${gone.length} that are not in it stay: too many to go at once. Add --remove-many if it is right.`)
    return gone.length
  }
  for (let from = 0; from < gone.length && !dryRun; from += batch) await run.inTx((tx) => whole.remove(tx, gone.slice(from, from + batch)))
  run.counts.removed = gone.length
  return 0
}

/** The database keeps text alone: no zero characters, no halves of characters. */
function isText(value: unknown): boolean {
  let text = true
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string' && (part.includes('\0') || !part.isWellFormed())) text = false
    return part
  })
  return text
}

function refuse(run: Run, refusals: Refusal[]): void {
  for (const { file, row, field, sentence, taken } of refusals) {
    run.refusals.push({ file, row, field, sentence, ...(taken ? { taken } : {}) })
    if (!taken) run.counts.refused++
  }
  for (const { key, unnamed } of refusals) {
    if (key !== undefined) run.keep.add(key)
    if (unnamed) run.unnamed = true
  }
}
