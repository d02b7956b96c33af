import type { Kysely } from 'kysely'

/** Columns that every record's table has. */
interface RecordColumns {
  owner_id: number
  id: string
  version: number
  body: string
}

export interface Tables {
  owner: { owner_id: number; seq: number; created_at: string }
  person: RecordColumns & {
    full_name: string
    name_key: string
    work: string | null
    city: string | null
    place: string
    circle_id: string | null
    cadence_days: number | null
    birthday: string | null
    rest_until: string | null
    do_not_suggest: number
    added_on: string
    hint: string
  }
  group_member: { owner_id: number; group_id: string; person_id: string }
  interaction: RecordColumns & { day: string; kind: string; source_key: string | null; purposes: string | null }
  interaction_person: {
    owner_id: number
    person_id: string
    day: string
    interaction_id: string
    kind: string
    direction: string
    prompted: number
    thread: string | null
  }
  tie: TieRow
  circle: RecordColumns
  activity: RecordColumns
  ask: RecordColumns & { person_id: string; day: string }
  clipping: RecordColumns & { state: string }
  draft: RecordColumns & { person_id: string; state: string }
  event: RecordColumns & { day: string; state: string }
  material: RecordColumns
  mode: RecordColumns
  my_news: RecordColumns
  plan_document: RecordColumns
  question: RecordColumns & { person_id: string; state: string }
  reminder_channel: RecordColumns
  review: RecordColumns
  trip: RecordColumns & { until_day: string }
  connection: RecordColumns & { one_id: string; other_id: string }
  derived: { owner_id: number; name: string; edition: number }
  file_answer: RecordColumns
  forgotten: RecordColumns
  kind_word: RecordColumns & { person_id: string; source_key: string | null }
  pair_answer: RecordColumns & { one_id: string; other_id: string }
  person_facet: {
    owner_id: number
    facet: string
    key: string
    person_id: string
    word: string
    is_now: number
    place: string
  }
  photo: RecordColumns
  saved_list: RecordColumns
  thread: RecordColumns & { person_id: string; state: string; ask_from: string | null }
  people_group: RecordColumns
  search_word: { owner_id: number; scope: string; word: string; tail: string; uses: number }
  promise: RecordColumns & { person_id: string; day: string; state: string; source_key: string | null }
  prompt: RecordColumns & { person_id: string; day: string }
  news: RecordColumns & { person_id: string; learned_on: string }
  match_answer: RecordColumns
  import_record: RecordColumns
  settings: RecordColumns
  change: {
    owner_id: number
    seq: number
    record_kind: string
    record_id: string
    op: string
    step_id: number
    previous_seq: number | null
    before: string | null
  }
  step: {
    owner_id: number
    id: number
    label: string
    at: string
    changes: number
    undone: number
    undoes: number | null
  }
}

export interface TieRow {
  owner_id: number
  person_id: string
  contact_days: number
  first_contact_day: string | null
  last_contact_day: string | null
  natural_contact_days: number
  last_natural_contact_day: string | null
  strength_at_epoch: number
  last_inbound_day: string | null
  last_outbound_day: string | null
  last_two_way_day: string | null
  sent: number
  answered: number
  open_note_day: string | null
  last_met_day: string | null
  last_kinds: string
  light_touches: number
  last_light_touch_day: string | null
  recent_outbound_days: string
  next_future_day: string | null
}

/** The tables that hold records, one a kind. */
export type RecordTableName =
  | 'activity'
  | 'ask'
  | 'circle'
  | 'clipping'
  | 'connection'
  | 'draft'
  | 'event'
  | 'file_answer'
  | 'forgotten'
  | 'import_record'
  | 'interaction'
  | 'kind_word'
  | 'match_answer'
  | 'material'
  | 'mode'
  | 'my_news'
  | 'news'
  | 'pair_answer'
  | 'people_group'
  | 'person'
  | 'photo'
  | 'plan_document'
  | 'promise'
  | 'prompt'
  | 'question'
  | 'reminder_channel'
  | 'review'
  | 'saved_list'
  | 'settings'
  | 'thread'
  | 'trip'

export type Db = Kysely<Tables>
