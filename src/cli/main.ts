import { readConfig } from '../config.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { closeOnSignals } from '../platform/lifecycle.ts'
import type { Command } from './command.ts'

/** A command is a file beside this one and a line here; each is `npm run <name> -- <arguments>`. */
const commands: Record<string, () => Promise<{ run: Command }>> = {
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  import: () => import('./import.ts'),
  grant: () => import('./grant.ts'),
  seed: () => import('./seed.ts'),
}

const INTERRUPTED = 130

async function main(): Promise<number> {
  const [name = '', ...argv] = process.argv.slice(2)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new CannotStart(`Write: npm run <command> -- <arguments>. Commands: ${Object.keys(commands).join(', ')}.`)
  const say = (line: string) => console.error(line)
  const life = closeOnSignals(say, INTERRUPTED)
  const { run } = await load()
  try {
    return await run(argv, { config: readConfig(process.env), say, opened: life.opened })
  } finally {
    await life.closeAll()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof CannotStart ? error.message : error)
    process.exit(2)
  },
)
