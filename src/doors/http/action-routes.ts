import type { Action } from '#actions/action.ts'
import { Refusal } from '#book/refusal.ts'
import { readJson } from './body.ts'
import type { Caller, Gate } from './gate.ts'
import { inputOf } from './input.ts'
import { methodProblem } from './method.ts'
import type { Door, HttpOptions } from './options.ts'
import { inputFromQuery, inputSchemaOf } from './query.ts'
import { refuseUnknownKeys } from './unknown-keys.ts'

/** A path names a file of this machine. Only its own terminal may say one; here files come as uploads. */
export const TERMINAL_FIELDS: readonly string[] = ['paths']

/** Offers every action at `/api/<name>`: POST with JSON, and GET with a query where it only reads. */
export function addActionRoutes(door: Door, options: HttpOptions, gate: Gate): void {
  for (const action of options.actions) {
    const path = `/api/${action.name}`
    const schema = inputSchemaOf(action.input)
    const run = async (raw: unknown, caller: Caller): Promise<Response> => {
      refusePaths(raw)
      refuseUnknownKeys(raw, schema)
      return answer(await action.run(options.contextOf(caller.owner), inputOf(action.input, raw)))
    }
    door.post(
      path,
      gate(needOf(action), async (asked, caller) => run(await readJson(asked.req.raw), caller)),
    )
    if (action.effect === 'reads') {
      door.get(
        path,
        gate('read', async (asked, caller) => {
          const { searchParams } = new URL(asked.req.url)
          return run(inputFromQuery(searchParams, schema), caller)
        }),
      )
    }
    door.all(
      path,
      gate('read', async () => methodProblem(methodsOf(action))()),
    )
  }
}

export function needOf(action: Action): 'read' | 'write' {
  return action.effect === 'reads' ? 'read' : 'write'
}

function refusePaths(raw: unknown): void {
  const named = TERMINAL_FIELDS.find((field) => typeof raw === 'object' && raw !== null && Object.hasOwn(raw, field))
  if (named === undefined) return
  throw new Refusal('invalid', `${named}: only the terminal may name files of this machine; send them to /api/uploads`)
}

function methodsOf(action: Action): string {
  return action.effect === 'reads' ? 'GET, HEAD, POST' : 'POST'
}

function answer(output: unknown): Response {
  return Response.json(output ?? {})
}
