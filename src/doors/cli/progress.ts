import type { ImportView } from '#actions/views.ts'
import type { Cli } from './session.ts'

export interface Progress {
  show(progress: ImportView['progress']): void
  end(): void
}

/** One line that counts up on a terminal; nothing where nobody watches. */
export function showProgress({ world: { stderr }, json }: Cli): Progress {
  const isWatched = stderr.isTTY === true && !json
  let last = ''
  return {
    show({ doing, done, found, part }) {
      const of = found === undefined ? '' : ` of ${found.toLocaleString('en')}`
      const about = found !== undefined || part === undefined ? '' : `, about ${String(Math.floor(part * 100))} %`
      const line = `${doing}: ${done.toLocaleString('en')}${of} records${about}`
      if (isWatched && line !== last) stderr.write(`\r${line.padEnd(last.length)}`)
      last = line
    },
    end() {
      if (isWatched && last !== '') stderr.write(`\r${' '.repeat(last.length)}\r`)
    },
  }
}
