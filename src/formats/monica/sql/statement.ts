export interface Insert {
  readonly table: string
  readonly columns: readonly string[]
}

const NAME = String.raw`(?:[\`"]?\w{1,64}[\`"]?\s{0,5}\.\s{0,5})?[\`"]?(\w{1,64})[\`"]?`
const VERB = String.raw`(?:insert|replace)\s+(?:(?:low_priority|delayed|high_priority)\s+)?(?:ignore\s+)?(?:into\s+)?`
const INSERT = new RegExp(String.raw`^\s*${VERB}${NAME}\s*(?:\(([^()]*)\)\s*)?values?\s*$`, 'i')
const CREATE = new RegExp(String.raw`^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?${NAME}\s*\(`, 'i')

/** The table and the columns of `INSERT INTO … VALUES`; undefined when it names no columns and none are known. */
export function insertOf(
  statement: string,
  columnsByTable: ReadonlyMap<string, readonly string[]>,
): Insert | undefined {
  const [, name, list] = INSERT.exec(statement) ?? []
  if (name === undefined) return undefined
  const table = name.toLowerCase()
  const columns = list === undefined ? columnsByTable.get(table) : list.split(',').map(bareName)
  return columns === undefined ? undefined : { table, columns }
}

/** What a `CREATE TABLE` says: dumps made by hand name the columns there and nowhere else. */
export function columnsCreated(statement: string): Insert | undefined {
  const name = CREATE.exec(statement)?.[1]
  if (name === undefined) return undefined
  const columns = statement.split('\n').flatMap((line) => /^\s*`(\w{1,64})`\s/.exec(line)?.[1] ?? [])
  return { table: name.toLowerCase(), columns: columns.map((column) => column.toLowerCase()) }
}

function bareName(text: string): string {
  return text.replace(/[`"]/g, '').trim().toLowerCase()
}
