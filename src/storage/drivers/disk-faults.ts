import { rmSync, statSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refusal } from '#book/refusal.ts'

/** Kept back so that a full disk still lets the owner delete. */
const RESERVE_BYTES = 16 * 1024 * 1024

/** Space that is taken while there is some, and given back when there is none. */
export interface Reserve {
  /** @throws Refusal `unavailable` when the disk has no room for it */
  keep(): void
  /** Says whether there was anything to give back. */
  release(): boolean
}

/** For a book in memory, which has no disk to fill. */
export const NO_RESERVE: Reserve = { keep: () => {}, release: () => false }

/** Real bytes beside the book, not a hole in a sparse file: they must be there to give back. */
export function reserveBeside(file: string): Reserve {
  const reserve = `${file}.reserve`
  return {
    keep() {
      // A kill in the middle of writing it leaves a shorter one.
      if (statSync(reserve, { throwIfNoEntry: false })?.size === RESERVE_BYTES) return
      try {
        writeFileSync(reserve, Buffer.alloc(RESERVE_BYTES, 0x2e), { mode: 0o600 })
      } catch (error) {
        rmSync(reserve, { force: true })
        throw ownersWords(error)
      }
    },
    release() {
      const isThere = statSync(reserve, { throwIfNoEntry: false }) !== undefined
      rmSync(reserve, { force: true })
      return isThere
    },
  }
}

/** Whether what went wrong is a disk without room; the index of the write-ahead log needs some even for reading. */
export function isDiskFull(error: unknown): boolean {
  const code = codeOf(error)
  return ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'SQLITE_IOERR_SHMOPEN', 'ENOSPC', 'EDQUOT'].includes(code)
}

/** Faults of the machine in the owner's words; bugs stay as they are. */
export function ownersWords(error: unknown): unknown {
  const code = codeOf(error)
  if (isDiskFull(error)) {
    return new Refusal(
      'unavailable',
      'The disk is full, so nothing was saved. Free some space, or delete something here',
    )
  }
  if (code.startsWith('SQLITE_READONLY') || ['EROFS', 'EACCES', 'EPERM'].includes(code)) return readOnlyRefusal()
  if (code.startsWith('SQLITE_IOERR')) {
    return new Refusal('unavailable', 'The disk reported a fault, so nothing was saved. Check the disk before going on')
  }
  return error
}

export function readOnlyRefusal(): Refusal {
  return new Refusal('unavailable', 'The book is on a read-only disk, so nothing was saved. Reading still works')
}

/** SQLite's and the system's names of faults; empty for everything else, bugs above all. */
function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  const isSystemError = error instanceof Error && 'syscall' in error && 'code' in error
  return isSystemError && typeof error.code === 'string' ? error.code : ''
}
