import { Refusal } from '#book/refusal.ts'
import { safeJson, safeText } from './safe-text.ts'

/** Done; told why not; not understood; our own mistake (EX_SOFTWARE of BSD's sysexits). */
export const EXIT = { done: 0, refused: 1, usage: 2, bug: 70 } as const

/** The command was not understood: what is wrong with it, and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export interface Problem {
  readonly exitCode: number
  readonly code: string
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** What went wrong, in words for the owner. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) {
    const { code, message, details } = error
    return { exitCode: EXIT.refused, code, message, ...(details === undefined ? {} : { details }) }
  }
  if (error instanceof UsageError) return { exitCode: EXIT.usage, code: 'usage', message: error.message }
  const issues = schemaIssues(error)
  if (issues !== undefined) return { exitCode: EXIT.usage, code: 'usage', message: issues }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    exitCode: EXIT.bug,
    code: 'bug',
    message: `Something went wrong inside Tendril; what was saved before is safe. Please report this:\n${what}`,
  }
}

/** For people a sentence, with the lines to choose from; for programs the same as JSON. */
export function problemText(problem: Problem, json: boolean): string {
  const { exitCode: _exitCode, ...shown } = problem
  if (json) return safeJson({ error: shown })
  const candidates = problem.details?.['candidates']
  const lines = Array.isArray(candidates) ? candidates.map((candidate) => `  ${sayCandidate(candidate)}`) : []
  return safeText([problem.message, ...lines].join('\n'))
}

function sayCandidate(candidate: unknown): string {
  if (typeof candidate !== 'object' || candidate === null) return String(candidate)
  const { name, work, because, id, personId } = candidate as Record<string, unknown>
  const why = Array.isArray(because) ? because.join(', ') : undefined
  return [name, work, why, id ?? personId].filter((part) => typeof part === 'string' && part !== '').join(' · ')
}

/** A ZodError, told by its shape so that nothing has to be loaded to know one. */
function schemaIssues(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('issues' in error) || !Array.isArray(error.issues)) return undefined
  return error.issues
    .map((issue: { path?: readonly PropertyKey[]; message?: string }) => {
      const [field, ...inside] = issue.path ?? []
      const flag =
        typeof field === 'string' ? field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : undefined
      const where = flag === undefined ? '' : `--${[flag, ...inside.map(String)].join('.')}: `
      return `${where}${issue.message ?? 'not understood'}`
    })
    .join('\n')
}
