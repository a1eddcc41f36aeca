import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Does `work` when it is needed, one process at a time: a second one waits until the first is done, and then has nothing to do. */
export async function alone(lock, needed, work, say) {
  if (!needed()) return
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    for (let waited = 0; !take(draft, lock); waited++) {
      if (waited === 0) say('Waiting for another process that does the same …')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  } finally {
    rmSync(draft, { force: true })
  }
  const leave = () => rmSync(lock, { force: true })
  process.once('exit', leave)
  try {
    if (needed()) await work()
  } finally {
    leave()
    process.removeListener('exit', leave)
  }
}

/** A link is made whole or not at all, so of two one wins. What a dead process left is put aside first. */
function take(draft, lock) {
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const aside = `${draft}.aside`
  try {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false
    renameSync(lock, aside)
    // Somebody else may have taken the lock since it was read: then it is given back.
    if (isAlive(Number(readFileSync(aside, 'utf8')))) linkSync(aside, lock)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error
  } finally {
    rmSync(aside, { force: true })
  }
  return false
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
