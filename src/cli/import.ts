import { runImport } from '../import/index.ts'
import { openDb, type Command } from './command.ts'

/** `npm run import -- <kind> <path> [--dry-run] [--all-or-nothing] [--remove-many] [--json]` */
export const run: Command = (argv, around) => runImport(argv, () => openDb(around))
