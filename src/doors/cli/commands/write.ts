import type { Context } from '#actions/action.ts'
import { coachLetter, LetterKindName } from '#actions/writing/coach-letter.ts'
import { keepDraft } from '#actions/writing/keep-draft.ts'
import { startLetter, type LetterStart } from '#actions/writing/start-letter.ts'
import { letterIn } from '../letter-text.ts'
import { judgementInWords } from '../print-judgement.ts'
import { UsageError } from '../problem.ts'
import { oneLine, safeText } from '../safe-text.ts'
import { sayDay } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { personMeant } from '../whom.ts'

export interface WriteFlags {
  readonly kind?: string
  readonly language?: string
  readonly text?: string
}

/** Begins a letter with what is known of its reader; or judges one that is written, and keeps it as a draft. */
export async function write(this: Cli, flags: WriteFlags, ...name: string[]): Promise<void> {
  const kind = flags.kind === undefined ? undefined : kindMeant(flags.kind)
  const text = flags.text === undefined ? undefined : await letterIn(this, flags.text)
  await this.withBook(async (context) => {
    const { id } = await personMeant(this, context, name.join(' '))
    if (text !== undefined) return judgedAndKept(this, context, { ...flags, personId: id, kind: kind ?? 'other', text })
    const start = await carryOut(context, startLetter, {
      personId: id,
      ...(kind === undefined ? {} : { kind }),
      ...(flags.language === undefined ? {} : { language: flags.language }),
    })
    this.answer(start, (safe) => startInWords(safe, this))
    return undefined
  })
}

type Written = Pick<WriteFlags, 'language'> & {
  readonly personId: string
  readonly kind: LetterStart['kind']
  readonly text: string
}

async function judgedAndKept(cli: Cli, context: Context, { personId, kind, text, language }: Written): Promise<void> {
  const letter = { personId, kind, text, ...(language === undefined ? {} : { language }) }
  const judged = await carryOut(context, coachLetter, letter)
  const { draft, step } = await carryOut(context, keepDraft, { ...letter, channel: 'email' })
  cli.answer({ ...judged, draft, step }, (safe) =>
    judgementInWords(safe, { paint: cli.paint, text: safeText(text), all: false }),
  )
  cli.mention(`Kept as a draft. To take it back: tendril undo --step ${step}`)
}

function kindMeant(typed: string): LetterStart['kind'] {
  const kind = LetterKindName.safeParse(typed)
  if (kind.success) return kind.data
  throw new UsageError(`There is no letter of the kind “${typed}”. There are ${LetterKindName.options.join(', ')}`)
}

function startInWords({ about, notices, notNow, subject, text, kinds }: LetterStart, { paint }: Cli): string {
  const natural = kinds.find(({ isNatural }) => isNatural)
  const parts = [
    [paint.strong(oneLine(about.name)), ...(about.work === undefined ? [] : [oneLine(about.work)])],
    about.tieInWords.map(oneLine),
    [
      ...(about.howWeMet === undefined ? [] : [`How you met: ${oneLine(about.howWeMet)}`]),
      ...about.theyTold.map(({ words }) => `They told: ${oneLine(words)}`),
      ...about.threads.map(({ words, sensitive }) => `To ask about${sensitive ? ', gently' : ''}: ${oneLine(words)}`),
      ...about.promises.map(({ words, day }) => `Promised: “${oneLine(words)}” (${sayDay(day)})`),
    ],
    ...notices.map(({ words, because, instead }) => [
      oneLine(words),
      ...because.map((reason) => `  ${oneLine(reason)}`),
      ...(instead === undefined ? [] : [`  ${oneLine(instead.words)}`]),
    ]),
    notNow === undefined ? [] : [oneLine(notNow.because), oneLine(notNow.instead)],
    text === '' ? [] : [paint.quiet(`Subject: ${oneLine(subject)}`), '', text],
    natural?.because === undefined ? [] : [paint.quiet(`${oneLine(natural.because)} Kind: ${natural.kind}.`)],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
