import type { Judged } from '#actions/writing/judging.ts'
import { oneLine } from './safe-text.ts'
import type { Cli } from './session.ts'

type Flag = Judged['judgement']['flags'][number]
type Notice = Judged['notices'][number]

/** What the coach says, as somebody beside you would: three things first, then what is missing. */
export function judgementInWords(
  { judgement, notices, skeletonOffered }: Judged,
  { paint, text, all }: Pick<Cli, 'paint'> & { readonly text: string; readonly all: boolean },
): string {
  const { flags, more, missing, praise } = judgement
  const shown = all ? [...flags, ...more] : flags
  const left = flags.length + more.length - shown.length
  const parts = [
    praise === undefined ? [] : [paint.strong(praise)],
    ...notices.map((notice) => noticeInWords(notice)),
    ...shown.map((flag) => flagInWords(flag, text)),
    left === 0 ? [] : [paint.quiet(`and ${left} more: tendril coach --all`)],
    missing.length === 0 ? [] : ['Not in it yet:', ...missing.map(({ say }) => `  ${oneLine(say)}`)],
    skeletonOffered === undefined
      ? []
      : [oneLine(skeletonOffered.because), `  Begin anew: tendril write --kind ${skeletonOffered.kind}`],
  ].filter((lines) => lines.length > 0)
  return parts.length === 0
    ? 'There is nothing to say against it.'
    : parts.map((lines) => lines.join('\n')).join('\n\n')

  function flagInWords({ span, why, hears, instead }: Flag, letter: string): readonly string[] {
    const sentence = oneLine(letter.slice(span.start, span.end)).slice(0, 120)
    return [
      ...(sentence === '' ? [] : [paint.strong(`“${sentence}”`)]),
      `  ${oneLine(why)}`,
      `  They may hear: ${oneLine(hears)}`,
      `  Instead: ${oneLine(instead)}`,
    ]
  }

  function noticeInWords({ words, because, instead }: Notice): readonly string[] {
    return [
      paint.strong(oneLine(words)),
      ...because.map((reason) => `  ${oneLine(reason)}`),
      ...(instead === undefined ? [] : [`  ${oneLine(instead.words)}`]),
    ]
  }
}
