import Database from 'libsql'

/**
 * Makes this process the only one to use `file`, until the returned function is called or the process dies, however it dies.
 * What is in memory is the truth while the process lives, so a second process would write over the first.
 */
export function holdAlone(file: string): () => void {
  // Trap: the lock is on a file of its own, because libsql keeps a file with prepared statements open after close().
  const lock = new Database(`${file}.lock`)
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    throw new Error(`${file} is in use by another local cloud`, { cause: error })
  }
  return () => lock.close()
}
