import { listMyNews } from '#actions/my-news/list-my-news.ts'
import { showMyNews, type MyNewsShown } from '#actions/my-news/show-my-news.ts'
import { oneLine } from '../safe-text.ts'
import { sayDay } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'

const MOST_NAMED = 5

/** What happened to the owner, who has been told, and whom it would be natural to tell. */
export async function news(this: Cli): Promise<void> {
  await this.withBook(async (context) => {
    const all = await carryOut(context, listMyNews, {})
    const shown = []
    for (const { id } of all.news) shown.push(await carryOut(context, showMyNews, { id, limit: MOST_NAMED }))
    this.answer({ news: shown }, (safe) => inWords(safe.news, this))
  })
}

function inWords(all: readonly MyNewsShown[], { paint }: Cli): string {
  if (all.length === 0) return 'No news of yours is written down. To begin: tendril add-my-news --help'
  return all
    .map(({ news: { words, day, isPrivate }, told, toTell }) =>
      [
        paint.strong(oneLine(words)),
        `  ${sayDay(day)}${isPrivate ? ', private' : ''}`,
        `  Told: ${told.length === 0 ? 'nobody yet' : names(told)}`,
        ...(toTell.length === 0 ? [] : [`  Not yet: ${names(toTell)}`]),
      ].join('\n'),
    )
    .join('\n\n')
}

function names(people: readonly { readonly name: string }[]): string {
  return new Intl.ListFormat('en').format(people.map(({ name }) => oneLine(name)))
}
