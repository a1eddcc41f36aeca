import { runGrant } from '../modules/access/index.ts'
import { openDb, type Command } from './command.ts'

/** `npm run grant -- <issuer> <subject> <role> [<region>]` */
export const run: Command = (argv, around) => runGrant(argv, () => openDb(around))
