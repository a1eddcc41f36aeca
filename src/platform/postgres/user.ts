import { readFileSync, statSync } from 'node:fs'
import { CannotStart } from '../cannot-start.ts'

/** Who the server runs as; empty: whoever we are. */
export interface User {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses root: then it runs as the owner of the data, else as `postgres`, else as `nobody`. */
export function serverUser(folder: string): User {
  const me = process.getuid?.()
  const data = statSync(folder, { throwIfNoEntry: false })
  if (me !== 0) {
    if (data && data.uid !== me)
      throw new CannotStart(
        `The database in ${folder} belongs to another user (number ${data.uid}). Start as that user or as root, or set DATA_DIR to another folder.`,
      )
    return {}
  }
  return data && data.uid !== 0 ? { uid: data.uid, gid: data.gid } : unprivileged()
}

/** A user number without an entry in passwd does not work. */
function unprivileged(): User {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user)
    throw new CannotStart(
      'PostgreSQL does not run as root and this machine has no user postgres or nobody. Start as an ordinary user, or set DATABASE_URL.',
    )
  return { uid: Number(user[2]), gid: Number(user[3]) }
}
