import { useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { count, fromToday } from '../words/days.ts'
import { NewsForm } from './news-form.tsx'
import { WhomToTell } from './whom-to-tell.tsx'
import '../write/letters.css'
import './my-news.css'

type News = ActionOutput<'list-my-news'>['news'][number]

/** R155: what happened to the owner, good or hard, and who has been told. */
export function MyNewsScreen() {
  const [isAdding, setAdding] = useState(false)
  const said = useRead('list-my-news', {})
  const overview = useRead('overview', {})
  const error = said.error ?? overview.error
  const news = said.data?.news
  const today = overview.data?.today
  const add = (
    <Button icon="add" look={news?.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
      Write news down
    </Button>
  )
  return (
    <Screen title="My news">
      <ScreenHead
        lead="What happened to you, the good and the hard, and whom you have told. It is for your eyes only, until you tell somebody."
        title="My news"
      />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void said.refetch()} />}
      {isAdding ? <NewsForm onClose={() => setAdding(false)} /> : null}
      {news === undefined || today === undefined ? (
        error === null ? (
          <Skeleton label="Your news is coming" lines={4} />
        ) : null
      ) : (
        <>
          {news.length === 0 || isAdding ? null : add}
          <ul>
            {news.map((one) => (
              <OneNews key={one.id} news={one} today={today} />
            ))}
          </ul>
          {news.length === 0 && !isAdding ? (
            <EmptyState action={add} title="No news is written down">
              A new post, a move, a loss: write a line, and see who is close and has not heard it.
            </EmptyState>
          ) : null}
        </>
      )}
    </Screen>
  )
}

function OneNews({ news, today }: { readonly news: News; readonly today: Day }) {
  const { id, version, words, mood, day, isPrivate, told } = news
  const [isOpen, setOpen] = useState(false)
  const edit = useWrite('edit-my-news', { say: () => 'Put away.' })
  return (
    <li className="my-news-one">
      <p className="my-news-words">{words}</p>
      <p className="quiet small">
        {fromToday(day, today)}
        {mood === 'hard' ? ', a hard one' : ''}
        {isPrivate ? ', private' : ''}.{' '}
        {told.length === 0
          ? 'Nobody has been told.'
          : `You told ${count(told.length, 'person').replace('persons', 'people')}.`}
      </p>
      <div className="letters-do">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Whom to tell
        </Button>
        <Button
          aria-label={`Put away: ${words}`}
          look="quiet"
          onClick={() => edit.mutate({ id, version, change: { state: 'put-away' } })}
        >
          Put away
        </Button>
      </div>
      {isOpen ? <WhomToTell newsId={id} today={today} /> : null}
    </li>
  )
}
