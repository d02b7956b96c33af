import type { Row } from '../csv/table.ts'
import type { OutlookColumn, OutlookHeader } from './columns.ts'

/** The cells of one contact, which remembers which of them were used, so that the rest can be kept as it is. */
export class Cells {
  readonly #row: Row
  readonly #outlook: OutlookHeader
  readonly #used = new Set<number>()

  constructor(row: Row, outlook: OutlookHeader) {
    this.#row = row
    this.#outlook = outlook
  }

  /** What the contact says there; empty when it says nothing. */
  get(column: OutlookColumn): string {
    for (const [at, known] of this.#outlook.known.entries()) {
      if (known !== column) continue
      this.#used.add(at)
      const text = this.#at(at)
      if (text !== '') return text
    }
    return ''
  }

  /** Puts a value that has no field of ours among those that are kept as they are. */
  giveBack(column: OutlookColumn): void {
    for (const [at, known] of this.#outlook.known.entries()) if (known === column) this.#used.delete(at)
  }

  get isEmpty(): boolean {
    return this.#row.cells.every((_, at) => this.#at(at) === '' || this.#saysNothing(at))
  }

  /** Cells that nobody has asked for and that say something, as `spouse: Anna`. */
  unused(): string[] {
    return this.#outlook.header.columns.flatMap((name, at) => {
      const text = this.#at(at)
      return this.#used.has(at) || text === '' || this.#saysNothing(at) ? [] : `${name}: ${text}`
    })
  }

  #at(at: number): string {
    return (this.#row.cells[at] ?? '').trim()
  }

  /** Outlook fills some columns of every contact: `0/0/00`, `Unspecified`, `Normal`, `False`. */
  #saysNothing(at: number): boolean {
    const column = this.#outlook.known[at]
    const empty = column === undefined ? undefined : WITHOUT_MEANING[column]
    return empty?.test(this.#at(at)) ?? false
  }
}

const NO_DAY = /^0{1,4}[-./ ]+0{1,2}[-./ ]+0{1,4}$/
const NORMAL = /^(?:normal|normale|normaal|normalny|normalna|zwykły)$/i
/** In the eight languages. */
const UNSPECIFIED = RegExp(
  `^(?:${['unspecified', 'keine angabe', 'nicht angegeben', 'non spécifié', 'no especificado', 'non specificato', 'não especificado', 'niet-gespecificeerd', 'nieokreślon[aey]'].join('|')})$`,
  'i',
)

const WITHOUT_MEANING: Readonly<Partial<Record<OutlookColumn, RegExp>>> = {
  anniversary: NO_DAY,
  birthday: NO_DAY,
  gender: UNSPECIFIED,
  priority: NORMAL,
  private: /^(?:false|falsch|faux|falso|onwaar|fałsz|no|não|nein|non|nee|nie|0)$/i,
  sensitivity: NORMAL,
}
