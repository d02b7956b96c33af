import { UsageError } from './problem.ts'

export function text(brief: string): { kind: 'parsed'; parse: (typed: string) => string; brief: string } {
  return { kind: 'parsed', parse: (typed) => typed, brief }
}

export function number(brief: string): { kind: 'parsed'; parse: (typed: string) => number; brief: string } {
  return { kind: 'parsed', parse: wholeNumber, brief }
}

export function flag(brief: string): { kind: 'boolean'; brief: string; default: false; withNegated: false } {
  return { kind: 'boolean', brief, default: false, withNegated: false }
}

export function word(
  placeholder: string,
  brief: string,
): { placeholder: string; parse: (typed: string) => string; brief: string } {
  return { placeholder, parse: (typed) => typed, brief }
}

/** Words without a flag, at least one: quotes around them are welcome and not needed. */
export function lineOf(
  placeholder: string,
  brief: string,
): { kind: 'array'; minimum: number; parameter: ReturnType<typeof word> } {
  return { kind: 'array', minimum: 1, parameter: word(placeholder, brief) }
}

function wholeNumber(typed: string): number {
  if (!/^-?\d{1,9}$/.test(typed)) throw new UsageError(`“${typed}” is not a whole number`)
  return Number(typed)
}
