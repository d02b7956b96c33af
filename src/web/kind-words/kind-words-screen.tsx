import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'
import { KeepWords } from './keep-words.tsx'
import './kind-words.css'

type KindWord = ActionOutput<'list-kind-words'>['kindWords'][number]

/** R132: what people said of the owner that was good, in their words. */
export function KindWordsScreen() {
  const [isKeeping, setKeeping] = useState(false)
  const said = useRead('list-kind-words', {})
  const overview = useRead('overview', {})
  const error = said.error ?? overview.error
  const kindWords = said.data?.kindWords
  const today = overview.data?.today
  const keep = (
    <Button icon="add" look={kindWords?.length === 0 ? 'primary' : 'plain'} onClick={() => setKeeping(true)}>
      Keep kind words
    </Button>
  )
  return (
    <Screen title="Kind words">
      <ScreenHead
        lead="What people said of you that was good. For a grey day, and for when you need somebody to vouch."
        title="Kind words"
      />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void said.refetch()} />}
      {isKeeping ? <KeepWords onClose={() => setKeeping(false)} /> : null}
      {kindWords === undefined || today === undefined ? (
        error === null ? (
          <Skeleton label="The kind words are coming" lines={4} />
        ) : null
      ) : (
        <>
          {kindWords.length === 0 || isKeeping ? null : <div className="kind-words-keep">{keep}</div>}
          <ul>
            {kindWords.map((one) => (
              <Said key={one.id} said={one} today={today} />
            ))}
          </ul>
          {kindWords.length === 0 && !isKeeping ? (
            <EmptyState action={keep} title="Nothing is kept yet">
              A line from a card, a thank-you at a leaving party: keep it in their words, with who said it.
            </EmptyState>
          ) : null}
        </>
      )}
    </Screen>
  )
}

function Said({ said, today }: { readonly said: KindWord; readonly today: Day }) {
  const remove = useWrite('remove-kind-word', { say: () => 'Removed.' })
  const { id, version, words, day, personId, name, isAdvocate, source } = said
  return (
    <li className="kind-words-said">
      <blockquote className="kind-words-quote">{words}</blockquote>
      <div className="kind-words-foot">
        <p>
          <span>
            <Link params={{ personId }} to="/people/$personId">
              {name}
            </Link>
            <span className="quiet">
              {day === undefined ? '' : `, ${fromToday(day, today)}`}
              {source === undefined ? '' : `, from ${source}`}
            </span>
          </span>
          {isAdvocate ? <span className="kind-words-advocate">would speak for you</span> : null}
        </p>
        <Button
          aria-label={`Remove what ${name} said`}
          className="kind-words-remove"
          icon="close"
          look="quiet"
          onClick={() => remove.mutate({ id, version })}
        />
      </div>
    </li>
  )
}
