import type { Action } from '#actions/action.ts'
import { TERMINAL_FIELDS, needOf } from './action-routes.ts'
import { CSRF_HEADER } from './gate.ts'
import { inputSchemaOf } from './query.ts'

const OBJECT_ANSWER = { 'application/json': { schema: { type: 'object' } } }
const PROBLEM_ANSWER = { $ref: '#/components/responses/Problem' }

/** The OpenAPI 3.1 description of every action. */
export function openApiOf(actions: readonly Action[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tendril',
      version: '1',
      description:
        'Every verb of Tendril. Programs show a token from the settings as `Authorization: Bearer …`; it may look, ' +
        'or look and change. A writing action answers the step by which it can be undone.',
      license: { name: 'AGPL-3.0-only', identifier: 'AGPL-3.0-only' },
    },
    security: [{ token: [] }, { session: [], csrf: [] }],
    paths: Object.fromEntries([
      ...actions.map((action) => [`/api/${action.name}`, pathOf(action)] as const),
      ['/api/events', eventsPath],
      ['/api/uploads', uploadsPath],
    ]),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'tendril-<port>' },
        csrf: { type: 'apiKey', in: 'header', name: CSRF_HEADER },
      },
      responses: { Problem: problemResponse },
    },
  }
}

function pathOf(action: Action): object {
  const schema = schemaHere(action)
  const shared = { summary: action.summary, tags: [action.effect], responses: responsesOf() }
  const post = {
    ...shared,
    operationId: action.name,
    'x-needs': needOf(action),
    requestBody: { required: true, content: { 'application/json': { schema } } },
  }
  if (action.effect === 'writes') return { post }
  const required = (schema['required'] ?? []) as readonly string[]
  const parameters = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }))
  return { get: { ...shared, operationId: `get-${action.name}`, 'x-needs': 'read', parameters }, post }
}

/** What an action takes through this door. */
export function schemaHere(action: Action): ReturnType<typeof inputSchemaOf> {
  const schema = inputSchemaOf(action.input)
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !TERMINAL_FIELDS.includes(name))
  return { ...schema, properties: Object.fromEntries(properties) }
}

function responsesOf(): object {
  return { 200: { description: 'Done', content: OBJECT_ANSWER }, default: PROBLEM_ANSWER }
}

const problemResponse = {
  description: 'Why not, and what to do about it',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'message'],
            properties: { code: { type: 'string' }, message: { type: 'string' }, details: { type: 'object' } },
          },
        },
      },
    },
  },
}

const eventsPath = {
  get: {
    operationId: 'events',
    summary: 'Says when the book changes, as server-sent events with the latest change number',
    tags: ['reads'],
    parameters: [{ name: 'since', in: 'query', required: false, schema: { type: 'integer', minimum: 0 } }],
    responses: {
      200: { description: 'A line that stays open', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      default: PROBLEM_ANSWER,
    },
  },
}

const uploadsPath = {
  post: {
    operationId: 'upload',
    summary: 'Takes one file for an import, as raw bytes, and answers its uploadId',
    tags: ['writes'],
    requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string' } } } },
    responses: responsesOf(),
  },
}
