import type { Finding, FoundInteraction } from '#book/finding.ts'
import { interactionFound, leftOut, problem } from '../found.ts'
import { cutShort } from './fields.ts'
import { reasonForNobody } from './record.ts'
import type { Context, MonicaRecord } from './record.ts'

/** A phone call. `contact_called` says who rang. */
export function call(record: MonicaRecord, context: Context, emotions: readonly string[] = []): Finding {
  const { fields } = record
  return happened(record, context, {
    kind: 'call',
    direction: fields.isYes('contact_called') ? 'in' : 'out',
    day: fields.day('called_at'),
    subject: '',
    text: withMore(fields.text('content'), 'Felt', emotions.join(', ')),
  })
}

/** Something done together. */
export function activity(record: MonicaRecord, context: Context, type: string): Finding {
  const { fields } = record
  return happened(record, context, {
    kind: 'met',
    direction: 'both',
    day: fields.day('happened_at') ?? fields.day('date_it_happened'),
    subject: fields.text('summary'),
    text: withMore(fields.text('description'), 'What we did', type),
  })
}

/** One message of a conversation that the owner noted down. */
export function message(record: MonicaRecord, context: Context, thread: string): Finding {
  const { fields } = record
  const found = happened(record, context, {
    kind: 'message',
    direction: fields.isYes('written_by_me') ? 'out' : 'in',
    day: fields.day('written_at') ?? fields.day('happened_at'),
    subject: '',
    text: fields.text('content'),
  })
  return found.kind === 'interaction' ? { ...found, interaction: { ...found.interaction, thread } } : found
}

interface Happening extends Pick<FoundInteraction, 'kind' | 'direction'> {
  readonly day: string | undefined
  readonly subject: string
  readonly text: string
}

/** The most people that the book keeps with one occasion. */
const MOST_PEOPLE = 200

function happened(record: MonicaRecord, context: Context, { day, subject, text, ...how }: Happening): Finding {
  const { where, of, sourceKey } = record
  const others = context.people.othersAmong(of)
  if (others.length === 0) return leftOut(where, reasonForNobody(record, context))
  if (others.length > MOST_PEOPLE) return problem(where, `More than ${MOST_PEOPLE} people took part.`)
  if (day === undefined) return problem(where, 'It has no day that we can read.')
  // A title longer than the book keeps goes before the text, whole.
  const isLong = subject.length > 1000
  const whole = isLong ? [subject, text].filter((part) => part !== '').join('\n\n') : text
  return interactionFound(where, {
    ...how,
    at: day,
    with: others,
    ...(subject === '' ? {} : { subject: cutShort(subject, 1000) }),
    ...(whole === '' ? {} : { text: whole }),
    sourceKey,
  })
}

function withMore(text: string, label: string, more: string): string {
  return [text, more === '' ? '' : `${label}: ${more}`].filter((part) => part !== '').join('\n')
}
