import { search } from '#actions/search.ts'
import type { SearchPage, Snippet } from '#actions/views.ts'
import { count } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'

export interface SearchFlags {
  readonly archive: boolean
  readonly limit?: number
}

/** Whatever in the book says these words, people first. */
export async function searchBook(this: Cli, { archive, limit }: SearchFlags, ...words: string[]): Promise<void> {
  const query = words.join(' ').slice(0, 200)
  const asked = { query, archive, ...(limit === undefined ? {} : { limit }) }
  const page = await this.withBook((context) => carryOut(context, search, asked))
  this.answer(page, (safe) => inWords(this, safe))
}

function inWords(cli: Cli, page: SearchPage): string {
  const { paint } = cli
  const marked = (snippet: Snippet) => snippet.map(({ text, isHit }) => (isHit ? paint.strong(text) : text)).join('')
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['People', page.rows.map((row) => personLine(row, marked(row.snippet)))],
    [
      'What happened',
      page.interactions.map(({ day, people, snippet }) => {
        return `${day}  ${people.map(({ name }) => name).join(', ')}: ${marked(snippet)}`
      }),
    ],
    ['Organisations', page.organisations.map(({ name, people }) => `${name}, ${count(people, 'person', 'people')}`)],
    ['Promises', page.promises.map(({ name, snippet }) => `${name}: ${marked(snippet)}`)],
    ['To ask about', page.threads.map(({ name, snippet }) => `${name}: ${marked(snippet)}`)],
    ['Kind words', page.kindWords.map(({ name, snippet }) => `${name}: ${marked(snippet)}`)],
  ]
  const found = parts.filter(([, lines]) => lines.length > 0)
  if (found.length === 0) return 'Nothing in your book says that.'
  return found
    .map(([heading, lines]) => [paint.quiet(heading), ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

function personLine({ name, work, inWhat }: SearchPage['rows'][number], snippet: string): string {
  const who = work === undefined ? name : `${name}, ${work}`
  return inWhat === 'name' || inWhat === 'work' ? who : `${who} (${inWhat}: ${snippet})`
}
