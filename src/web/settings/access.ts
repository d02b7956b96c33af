import { useMutation, useQuery } from '@tanstack/react-query'
import type { TokenScope } from '#book/access.ts'
import type { Instant } from '#book/day.ts'
import { post } from '../client.ts'
import { queries } from '../data/reads.ts'
import { showToast } from '../ui/toast.tsx'

/** Everything that opens the book. Never a secret. */
export interface Access {
  readonly hasPassword: boolean
  readonly sessions: readonly {
    readonly id: string
    readonly device: string
    readonly openedBy: 'link' | 'passkey' | 'password'
    readonly createdAt: Instant
    readonly lastUsedAt: Instant
    readonly isThisOne: boolean
  }[]
  readonly tokens: readonly {
    readonly id: string
    readonly label: string
    readonly scope: TokenScope
    readonly createdAt: Instant
    readonly lastUsedAt?: Instant
  }[]
  readonly passkeys: readonly {
    readonly id: string
    readonly label: string
    readonly host: string
    readonly createdAt: Instant
    readonly lastUsedAt?: Instant
  }[]
}

const KEY = ['access'] as const

export function useAccess() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => post('/auth/access', {}, signal) as Promise<Access> })
}

interface AccessHow<Answer> {
  readonly say?: string
  readonly onDone?: (answer: Answer) => void
  /** Answers true where the form shows the problem itself. */
  readonly onProblem?: (error: Error) => boolean
}

/** Changes what opens the book: `useAccessChange('/auth/tokens/revoke', { say: 'Revoked.' })`. */
export function useAccessChange<Answer = unknown>(path: string, how: AccessHow<Answer> = {}) {
  return useMutation({
    mutationFn: (body: object) => post(path, body) as Promise<Answer>,
    onSuccess: (answer) => {
      if (how.say !== undefined) showToast({ words: how.say })
      how.onDone?.(answer)
    },
    onError: (error) => {
      if (how.onProblem?.(error) !== true) showToast({ tone: 'problem', words: error.message })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
