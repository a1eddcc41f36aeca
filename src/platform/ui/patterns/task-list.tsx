import { Link } from '../basic/link.tsx'
import { Status } from '../basic/status.tsx'
import { useUiTexts } from '../texts.ts'
import type { StatusKey, StatusLook } from '../statuses.ts'

export interface Task {
  title: string
  href?: string
  state: 'done' | 'todo' | 'closed'
  /** What it asks, or why it is still closed. */
  about?: string
  /** Another word than klaar, nog te doen, kan nog niet. */
  status?: StatusKey | StatusLook
}

export interface TaskSection {
  title: string
  tasks: Task[]
}

const STATE = { done: 'done', todo: 'todo', closed: 'notYet' } as const

/** What is done, what is left, and why something is still closed. */
export function TaskList({ sections }: { sections: TaskSection[] }) {
  const texts = useUiTexts().tasks
  const all = sections.flatMap((section) => section.tasks)
  return (
    <div class="ww-tasks">
      <p class="ww-tasks__progress">{texts.progress(all.filter((task) => task.state === 'done').length, all.length)}</p>
      {sections.map((section) => (
        <section class="ww-tasks__section">
          <h2 class="utrecht-heading-3 ww-heading">{section.title}</h2>
          <ul class="ww-tasks__list">
            {section.tasks.map((task) => (
              <TaskItem task={task} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function TaskItem({ task }: { task: Task }) {
  return (
    <li class={`ww-task ww-task--${task.state}`}>
      <div class="ww-task__text">
        <p class="ww-task__title">{task.href && task.state !== 'closed' ? <Link href={task.href}>{task.title}</Link> : task.title}</p>
        {task.about && <p class="ww-task__about">{task.about}</p>}
      </div>
      <Status is={task.status ?? STATE[task.state]} />
    </li>
  )
}
