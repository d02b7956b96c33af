import { z } from 'zod'
import type { Action } from '#actions/action.ts'
import { actionList } from '#actions/index.ts'

export interface Tool {
  readonly action: Action
  readonly name: string
  readonly description: string
  readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown }
}

/** Names in inputs that reach beyond the book (BI-43) or that no agent may write (R23). */
const NOT_FOR_AGENTS: ReadonlySet<string> = new Set(['keptVerbatim', 'paths', 'photos', 'privateNotes', 'uploads'])

/** The actions as an agent may use them: those that only read, and with the owner's leave those that write. */
export function toolsFor({ allowWrites }: { readonly allowWrites: boolean }): Tool[] {
  return actionList
    .filter(({ effect, audience }) => audience !== 'owner-only' && (allowWrites || effect === 'reads'))
    .map((action) => ({
      action,
      name: action.name,
      description: action.summary,
      inputSchema: { type: 'object', ...strict(z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' })) },
    }))
}

/** What an agent gave, as the action is to run on it: pictures leave through no agent, so a card goes without. */
export function inputFor({ input }: Action, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return 'photos' in input.shape ? { ...given, photos: false } : given
}

/** Whether an input has a field that no agent may set, however deep. */
export function setsForbiddenField(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false
  return Object.entries(input).some(([key, inside]) => NOT_FOR_AGENTS.has(key) || setsForbiddenField(inside))
}

/** The schema with no object open to fields it does not name, and without the fields that are not for agents. */
function strict(schema: object): Record<string, unknown> {
  const entries = Object.entries(schema).map(([key, inside]) => [
    key,
    key === 'properties' ? named(inside) : strictInside(inside),
  ])
  const closed = 'properties' in schema && !('additionalProperties' in schema) ? [['additionalProperties', false]] : []
  return Object.fromEntries([...entries, ...closed]) as Record<string, unknown>
}

function named(properties: object): Record<string, unknown> {
  const kept = Object.entries(properties).filter(([name]) => !NOT_FOR_AGENTS.has(name))
  return Object.fromEntries(kept.map(([name, inside]) => [name, strictInside(inside)]))
}

function strictInside(inside: unknown): unknown {
  if (Array.isArray(inside)) return inside.map(strictInside)
  return typeof inside === 'object' && inside !== null ? strict(inside) : inside
}
