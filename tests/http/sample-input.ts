import type { Action } from '#actions/action.ts'
import { inputSchemaOf } from '#doors/http/query.ts'
import { A_MAIL_SERVER, A_PICTURE, A_ROAD, AN_ORGANISATION, VERSIONED } from './filled-house.ts'
import type { Ids, Versioned } from './filled-house.ts'

/** A JSON Schema as far as a sample needs it. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly minItems?: number
  readonly minLength?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
}

const ID_PATTERN = '^[A-Za-z0-9_-]{1,64}$'

/** One id somewhere in what an action takes, by its field names, as `accept.personId`. */
export type IdPlace = string

/** The smallest input that the action's schema takes, with every id it has a place for, from one owner's book. */
export function sampleInput(
  action: Action,
  ids: Ids,
  replaced?: { readonly place: IdPlace; readonly id: string },
): any {
  const idAt = (place: IdPlace): string => (replaced?.place === place ? replaced.id : ids[kindAt(action, place)])
  const sample = sampleOf(schemaOf(action), { place: '', idAt }) as Record<string, unknown>
  if ('version' in sample) sample['version'] = ids.versions[versionedBy(action)]
  return { ...sample, ...BEYOND_THE_SCHEMA[action.name]?.(ids) }
}

/** A browser that asks for notifications; its keys are as long as real ones. */
const A_BROWSER = {
  endpoint: 'https://push.example.org/one',
  keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) },
  device: 'Firefox on Linux',
}

/** Where the schema leaves open what the action then needs. */
const BEYOND_THE_SCHEMA: Readonly<Record<string, (ids: Ids) => object>> = {
  'answer-draft': ({ versions }) => ({ version: versions.loggedDraft }),
  'hand-over-draft': () => ({ by: 'mailto' }),
  'keep-draft': ({ versions }) => ({ version: versions.draft }),
  'send-draft': () => ({ to: 'v@example.org' }),
  'set-up-mail': () => ({ ...A_MAIL_SERVER, port: 9 }),
  'settle-draft': ({ versions }) => ({ version: versions.doubtedDraft }),
  'agree-rhythm': () => ({ words: 'monthly call' }),
  'decide-preview': () => ({ all: 'question' }),
  'erase-person': ({ personName }) => ({ name: personName }),
  'keep-push-subscription': () => A_BROWSER,
  'mark-reach': () => ({ at: 0 }),
  'remove-reminder-channel': () => ({ road: 'ntfy' }),
  'save-clipping': () => ({ url: 'https://example.org/wax' }),
  'put-off-promise': () => ({ until: '2026-06-17' }),
  'save-list': ({ versions }) => ({ version: versions.list }),
  'send-digest': () => ({ road: 'ntfy' }),
  'set-photo': () => ({ base64: A_PICTURE }),
  'set-up-reminder-channel': () => A_ROAD,
  'show-organisation': () => ({ key: AN_ORGANISATION }),
  'switch-reminder-channel': () => ({ road: 'ntfy' }),
  'tag-people': () => ({ addTags: ['bees'] }),
  'test-reminder-channel': () => ({ road: 'ntfy' }),
  'understand-rhythm': () => ({ words: 'monthly call' }),
}

function versionedBy(action: Action): Versioned {
  return VERSIONED.find((kind) => isIn(kind, action.name)) ?? 'person'
}

/** `disconnect-people` is about a connection, `remove-kind-word` about a kind word. */
function isIn(kind: string, name: string): boolean {
  const words = name.toLowerCase().replace('disconnect-', 'connection-').replaceAll('-', '')
  return words.includes(kind.toLowerCase())
}

/** Every place of an id in what an action takes. */
export function idPlaces(action: Action): IdPlace[] {
  const places: IdPlace[] = []
  const noteIds = (place: IdPlace): string => {
    places.push(place)
    return 'x'
  }
  sampleOf(schemaOf(action), { place: '', idAt: noteIds })
  return places
}

function schemaOf(action: Action): Schema {
  return inputSchemaOf(action.input) as unknown as Schema
}

interface Where {
  readonly place: string
  readonly idAt: (place: IdPlace) => string
}

function sampleOf(schema: Schema, where: Where): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.anyOf !== undefined) return sampleOf(schema.anyOf[0] ?? {}, where)
  if (schema.type === 'object') return objectOf(schema, where)
  if (schema.type === 'array') return schema.items === undefined ? [] : [sampleOf(schema.items, where)]
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (schema.type === 'boolean') return true
  return textOf(schema, where)
}

/** What is required, and whatever could name somebody else's record. */
function objectOf(schema: Schema, { place, idAt }: Where): Record<string, unknown> {
  const sample: Record<string, unknown> = {}
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const inner = { place: place === '' ? key : `${place}.${key}`, idAt }
    if (schema.required?.includes(key) === true || holdsId(property)) sample[key] = sampleOf(property, inner)
  }
  return sample
}

function holdsId(schema: Schema): boolean {
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), schema.items ?? {}]
  return schema.pattern === ID_PATTERN || inner.some((part) => Object.keys(part).length > 0 && holdsId(part))
}

function textOf(schema: Schema, { place, idAt }: Where): string {
  if (schema.pattern === ID_PATTERN) return idAt(place)
  if (schema.format === 'date') return '2026-05-17'
  if (schema.format === 'time') return '09:00'
  if (schema.pattern?.includes('[A-Z]{2}') === true) return 'PT'
  return 'lunch with Vera'
}

const KINDS = [
  'aim',
  'draft',
  'material',
  'myNews',
  'upload',
  'prompt',
  'activity',
  'clipping',
  'event',
  'trip',
  'circle',
  'connection',
  'goal',
  'group',
  'interaction',
  'kindWord',
  'promise',
  'question',
  'thread',
  'import',
  'list',
  'card',
  'person',
  'ask',
] as const

/** What kind of record an id names: its own field says so, or else the action's name. */
export function kindAt(action: Action, place: IdPlace): Exclude<keyof Ids, 'versions' | 'personName'> {
  const field = place.split('.').at(-1) ?? ''
  if (field === 'other') return 'otherPerson'
  if (place === 'change.aims.id') return 'aim'
  if (place === 'id' && action.name === 'look-at-plan-again') return 'plan'
  if (field === 'mayComeIds' || field === 'notForIds') return 'person'
  if (place === 'id' && action.name === 'answer-draft') return 'loggedDraft'
  if (place === 'id' && action.name === 'settle-draft') return 'doubtedDraft'
  if (field === 'otherPersonIds') return 'otherPerson'
  const byField = KINDS.find((kind) => isIn(kind, field.replace('askedAbout', 'thread')))
  if (byField !== undefined) return byField
  if (action.name.endsWith('preview')) return 'import'
  return KINDS.find((kind) => isIn(kind, action.name)) ?? 'person'
}
