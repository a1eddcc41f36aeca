import type { Db } from '../platform/db/pool.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'

/** A story to follow: what happens, and links into the program, each as one of the demo's people or as a visitor (null). */
export interface Story {
  title: string
  text: string
  /** Words, key of the account, path; `{hans}` in a path is the id of his file. */
  steps: [label: string, key: string | null, path: string][]
}
export interface Followed {
  title: string
  text: string
  steps: { label: string; href: string }[]
}

/** The stories with addresses that work in this demo. */
export async function toFollow(db: Db, stories: readonly Story[]): Promise<Followed[]> {
  const row = await db.selectFrom('platform.setting').select('value').where('key', '=', 'demo-files').executeTakeFirst()
  const files = JSON.parse(row?.value ?? '{}') as Record<string, string>
  return stories.map(({ steps, ...story }) => ({
    ...story,
    steps: steps.map(([label, key, path]) => ({
      label,
      href: addressOf(
        key,
        path.replaceAll(/\{(\w+)\}/g, (_, name: string) => files[name] ?? ''),
      ),
    })),
  }))
}

function addressOf(key: string | null, path: string): string {
  const account = DEMO_ACCOUNTS.find((one) => one.key === key)
  return account ? `/inloggen/${account.audience}?hint=${account.key}&terug=${encodeURIComponent(path)}` : path
}
