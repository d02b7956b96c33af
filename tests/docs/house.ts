import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Page {
  /** From the root of the checkout. */
  readonly file: string
  readonly text: string
}

/** What git leaves out, by the name of the folder. */
const NOT_OURS = new Set(['.git', '.vite', 'coverage', 'data', 'dist', 'local', 'node_modules'])

/** Every text file of the house; pictures, archives and books are none. */
export function textFiles(folder = ''): Page[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : textFiles(file)
    const text = entry.isFile() ? readFileSync(path.join(ROOT, file), 'utf8') : ''
    return text === '' || text.includes('\0') ? [] : [{ file, text }]
  })
}

export function pagesAmong(files: readonly Page[]): Page[] {
  return files.filter(({ file }) => file.endsWith('.md'))
}

export function textOf(file: string): string | undefined {
  const place = path.join(ROOT, file)
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined
}

export function isThere(file: string): boolean {
  return existsSync(path.join(ROOT, file))
}
