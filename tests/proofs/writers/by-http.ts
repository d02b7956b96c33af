import { ask } from '../../http/ask.ts'
import type { Answer } from '../../http/ask.ts'
import type { Way } from './work.ts'

/** Through the door of a running server, as browsers write. */
export function byHttp(port: number, token: string): Way {
  const call = (action: string, json: object): Promise<Answer> =>
    ask(port, { path: `/api/${action}`, json, headers: { authorization: `Bearer ${token}` } })
  return {
    async read(personId) {
      const { person } = expectOk(await call('show-person', { id: personId }))
      return { version: person.version, notes: person.notes ?? '' }
    },
    async edit({ personId, version, notes }) {
      const answer = await call('edit-person', { id: personId, version, change: { notes } })
      if (answer.status === 409) return { conflict: answer.body.error.details }
      return { version: expectOk(answer).person.version }
    },
    async log(personIds, notes) {
      expectOk(await call('log-interaction', { personIds, kind: 'call', notes, day: '2026-05-01' }))
    },
  }
}

function expectOk(answer: Answer): any {
  if (answer.status !== 200) throw new Error(`The server answered ${answer.status}: ${answer.text}`)
  return answer.body
}
