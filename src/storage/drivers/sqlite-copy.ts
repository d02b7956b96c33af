import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refusal } from '#book/refusal.ts'
import { isDiskFull } from './disk-faults.ts'

/** Where the copy of a book lies that was made before its tables changed. */
export function copyOf(file: string, version: number): string {
  return `${file}.schema-${version}`
}

/**
 * Writes a copy of the book, compact and checked, before its tables are changed; whoever goes back to the earlier
 * program opens that. One that is there already is from a migration that was stopped, and is as good.
 * @throws Refusal `unavailable` when there is no room for it; then nothing is changed
 */
export function copyBeside(file: string, version: number): void {
  const copy = copyOf(file, version)
  if (file === ':memory:' || existsSync(copy)) return
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  try {
    write(file, unfinished)
    check(unfinished)
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { force: true })
    if (!isDiskFull(error)) throw error
    throw new Refusal(
      'unavailable',
      'This version of Tendril changes how the book is kept, and makes a copy first, for which the disk has no room. ' +
        'Free about the size of the book and start again; nothing was changed',
    )
  }
}

function write(file: string, unfinished: string): void {
  const source = new Database(file)
  try {
    source.prepare('vacuum into ?').run(unfinished)
    chmodSync(unfinished, 0o600)
  } finally {
    source.close()
  }
}

function check(unfinished: string): void {
  const made = new Database(unfinished, { readonly: true })
  try {
    const found = made.pragma('quick_check', { simple: true })
    if (found !== 'ok') throw new Error(`The copy of the book is not whole: ${String(found)}`)
  } finally {
    made.close()
  }
}
