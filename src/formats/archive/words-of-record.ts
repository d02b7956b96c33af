/** What the records of a kind are, and what each of their fields says, for whoever opens the archive without Tendril. */
export interface RecordWords {
  readonly is: string
  readonly fields: Readonly<Record<string, string>>
}

export const ID = 'its own name, by which other records mean it'
export const PERSON = 'the id of the person'
