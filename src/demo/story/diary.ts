import { Temporal } from 'temporal-polyfill'
import { addAway, addWeekly, askCallback, bookAsVisitor, joinAsVisitor, makeSession } from '../../modules/appointments/index.ts'
import { daysAfter } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { isHoliday, workingDaysAfter } from '../../platform/working-days.ts'
import { FIRST } from '../accounts.ts'
import { demoData } from '../data.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'
import { idOf } from './teller.ts'

/** What stands in the diaries of the first region, in db/demo/diary.json. */
interface Diary {
  groups: {
    title: string
    about: string
    forWhom: string
    bring?: string
    workingDays: number
    atTime: string
    minutes: number
    capacity: number
    comers: string[]
  }[]
  callbacks: { firstName: string; wanted: 'morning' | 'any' }[]
  /** Who has an appointment on a day on which the guide cannot be there after all. */
  toMove: string
}

interface Around {
  act: Acting
  ids: DemoIds
}

const TUESDAY = 2

/** Hours of a guide, groups that fill, calls that were promised, and an appointment that must be moved. */
export async function keepDiary(around: Around, today: string): Promise<void> {
  const { groups, callbacks, toMove } = demoData<Diary>('diary')
  for (const group of groups) await fill(around, group, today)
  for (const [index, asked] of callbacks.entries())
    await around.act.as(null, 'appointment', (tx, actor) =>
      askCallback(tx, actor, FIRST, {
        id: newId(),
        near: idOf(around.ids.locations, 'zutphen'),
        ...asked,
        callNumber: `06 0000 020${index}`,
      }),
    )
  await receive(around, toMove, today)
}

async function fill({ act, ids }: Around, { comers, workingDays, ...group }: Diary['groups'][number], today: string): Promise<void> {
  const id = newId()
  await act.as('fatma', 'appointment', (tx, actor) =>
    makeSession(tx, actor, {
      ...group,
      id,
      place: idOf(ids.locations, 'zutphen'),
      onDate: workingDaysAfter(today, workingDays),
      groupChannel: 'counter',
      openTo: 'everybody',
    }),
  )
  for (const firstName of comers)
    await act.as(null, 'appointment', (tx, actor) => joinAsVisitor(tx, actor, FIRST, id, { id: newId(), ...mailOf(firstName) }))
}

/** Fatma receives by phone and video on Tuesdays; one of those days she is away, and who would come is asked for another moment. */
async function receive({ act, ids }: Around, firstName: string, today: string): Promise<void> {
  const place = idOf(ids.locations, 'zutphen')
  const hours = { place, fromTime: '13:00', untilTime: '16:00', minutes: 30, capacity: 1 }
  await act.as('fatma', 'appointment', (tx, actor) =>
    addWeekly(tx, actor, {
      ...hours,
      of: actor.accountId!,
      weekday: `${TUESDAY}`,
      kinds: ['phone', 'video'],
      videoUrl: 'https://beeldbellen.example/fatma',
    }),
  )
  const day = nextTuesday(today)
  await act.as(null, 'appointment', (tx, actor) =>
    bookAsVisitor(tx, actor, FIRST, {
      id: newId(),
      location: place,
      moment: `${day}T13:30`,
      channel: 'video',
      questionKind: 'work',
      ...mailOf(firstName),
    }),
  )
  await act.as('fatma', 'appointment', (tx, actor) => addAway(tx, actor, { of: actor.accountId!, fromOn: day, lastOn: day }))
}

/** The first Tuesday after a week that is no holiday. */
function nextTuesday(today: string): string {
  let day = daysAfter(today, 7)
  while (Temporal.PlainDate.from(day).dayOfWeek !== TUESDAY || isHoliday(day)) day = daysAfter(day, 1)
  return day
}

function mailOf(firstName: string) {
  return { firstName, email: `${firstName.toLowerCase()}@post.example`, reminder: 'mail' as const }
}
