import { z } from 'zod'

/** The name of a record: minted by whoever creates it, so that a retry or an offline device can never make two. */
export const RecordId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export type RecordId = z.infer<typeof RecordId>

/** The number of the change that last touched a record. An update that names an older one is refused. */
export const Version = z.int().nonnegative()
export type Version = z.infer<typeof Version>

/** A record as the book holds it: what it says, and the change that last said so. */
export type Stored<T> = T & { readonly version: Version }

/** The kinds of record that carry changes, in the order in which undo and the canonical dump walk them. */
export const RecordKind = z.enum([
  'activity',
  'ask',
  'circle',
  'clipping',
  'connection',
  'draft',
  'event',
  'file-answer',
  'forgotten',
  'group',
  'import',
  'interaction',
  'kind-word',
  'match-answer',
  'material',
  'mode',
  'my-news',
  'news',
  'pair-answer',
  'person',
  'photo',
  'plan',
  'promise',
  'prompt',
  'question',
  'reminder-channel',
  'review',
  'saved-list',
  'settings',
  'thread',
  'trip',
])
export type RecordKind = z.infer<typeof RecordKind>
