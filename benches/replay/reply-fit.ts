import type { History, PairHistory } from './histories.ts'

/** The reply model of section 3.3 with the coefficients of one place and time. */
export type ReplyModel = readonly [constant: number, answerRate: number, theirSilence: number]

/** What is known of a pair's answers on a morning. */
export interface AnswersSoFar {
  readonly sent: number
  readonly answered: number
  readonly daysSinceTheyWrote: number
}

const NEVER_DAYS = 3650
const STEPS = 25

/**
 * Fits the reply model to the notes that had their thirty days before a day, among pairs who had been in touch on two
 * days or more. Logistic regression by Newton's method.
 */
export function fitReplyModel(pairs: readonly PairHistory[], before: number): ReplyModel {
  const cases = pairs.flat().flatMap((side) =>
    side.notes
      .filter((note) => note.day + 30 < before && (side.contactDays[1] ?? Infinity) < note.day)
      .map((note) => ({
        x: [1, ...featuresOf(answersBefore(side, note.day))],
        y: note.answerDay < Infinity ? 1 : 0,
      })),
  )
  let model: number[] = [0, 0, 0]
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, 0, 0]
    const curvature = [[1e-6, 0, 0], [0, 1e-6, 0], [0, 0, 1e-6]] // prettier-ignore
    for (const { x, y } of cases) {
      const odds = 1 / (1 + Math.exp(-dot(model, x)))
      for (let row = 0; row < 3; row++) {
        gradient[row] = at(gradient, row) + (y - odds) * at(x, row)
        const line = curvature[row] ?? []
        for (let column = 0; column < 3; column++) {
          line[column] = at(line, column) + odds * (1 - odds) * at(x, row) * at(x, column)
        }
      }
    }
    const change = solve(curvature, gradient)
    model = model.map((value, row) => value + at(change, row))
  }
  return [at(model, 0), at(model, 1), at(model, 2)]
}

/** The log-odds of an answer, before any hidden effect of the pair. */
export function replyLogit(model: ReplyModel, answers: AnswersSoFar): number {
  return dot(model, [1, ...featuresOf(answers)])
}

/** What the notes that had their answer, or their thirty days, said before a day. */
export function answersBefore(side: History, day: number): AnswersSoFar {
  let sent = 0
  let answered = 0
  for (const note of side.notes) {
    if (note.day >= day) break
    if (note.answerDay < day) answered++
    if (note.answerDay < day || note.day + 30 < day) sent++
  }
  const lastWord = side.inboundDays.findLast((inbound) => inbound < day)
  return { sent, answered, daysSinceTheyWrote: lastWord === undefined ? NEVER_DAYS : day - lastWord }
}

function featuresOf({ sent, answered, daysSinceTheyWrote }: AnswersSoFar): readonly [number, number] {
  const share = (answered + 0.7) / (sent + 2)
  return [Math.log(share / (1 - share)), Math.log1p(daysSinceTheyWrote)]
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * at(b, index), 0)
}

/** Gauss elimination; the curvature is positive definite, so no pivots are needed. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)])
  for (const [index, row] of rows.entries()) {
    const lead = at(row, index)
    for (let column = index; column <= rows.length; column++) row[column] = at(row, column) / lead
    for (const [other, line] of rows.entries()) {
      const times = at(line, index)
      if (other === index || times === 0) continue
      for (let column = index; column <= rows.length; column++)
        line[column] = at(line, column) - times * at(row, column)
    }
  }
  return rows.map((row) => at(row, rows.length))
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}
