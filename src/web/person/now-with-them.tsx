import type { PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Stored } from '#book/record.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { OneQuestion } from '../promises/one-question.tsx'
import '../promises/promises.css'
import { Button } from '../ui/button.tsx'
import { fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { AddOpen } from './add-open.tsx'
import { lastTold } from './last-told.ts'
import { calledIn, positionInWords } from './person-words.ts'
import { openPromises, promiseInWords } from './promise-words.ts'
import { OneThread, openThreads } from './threads.tsx'

interface NowProps {
  readonly page: PersonPage
  readonly today: Day
}

/** What is open between you now: promises both ways, their news, and what they told last. */
export function NowWithThem({ page, today }: NowProps) {
  const { person } = page
  const told = lastTold(page.history.entries)
  const promises = openPromises(page.promises)
  const threads = openThreads(page.threads)
  const questions = useRead('list-questions', { personId: person.id }).data?.questions ?? []
  return (
    <section aria-labelledby="now-with-them" className="now-with-them">
      <h2 className="section-title" id="now-with-them">
        Now with {calledIn(person.name)}
      </h2>
      <ul className="now-list">
        {promises.map((promise) => (
          <OnePromise key={promise.id} page={page} promise={promise} today={today} />
        ))}
        {threads.map((thread) => (
          <OneThread key={thread.id} thread={thread} today={today} />
        ))}
        {questions.map((question) => (
          <OneQuestion isNamed={false} key={question.id} question={question} today={today} />
        ))}
        {page.news.map((news) => (
          <li key={news.id}>
            <p>
              New: {positionInWords(news.after)}.{' '}
              <span className="quiet">
                You learned of it {fromToday(news.learnedOn, today)}
                {news.before === undefined ? '' : `; before, ${positionInWords(news.before)}`}.
              </span>
            </p>
          </li>
        ))}
        {told === undefined ? null : (
          <li>
            <p className="now-told">“{told.words}”</p>
            <p className="quiet small">
              {startSentence(`${calledIn(person.name)} told you ${fromToday(told.day, today)}. Ask how it went on.`)}
            </p>
          </li>
        )}
        {promises.length + threads.length + questions.length + page.news.length === 0 && told === undefined ? (
          <li className="quiet">
            Nothing is open between you. What {calledIn(person.name)} tells you next will be here.
          </li>
        ) : null}
      </ul>
      <AddOpen person={person} today={today} />
    </section>
  )
}

interface OnePromiseProps extends NowProps {
  readonly promise: Stored<PromiseMade>
}

function OnePromise({ promise, page, today }: OnePromiseProps) {
  const settle = useWrite('settle-promise', {
    say: ({ promise: { state } }) => (state === 'kept' ? 'Kept. That is good.' : 'Let go.'),
  })
  const { id, version } = promise
  return (
    <li className="now-promise">
      <p>{promiseInWords(promise, page.person.name, today)}</p>
      <div>
        <Button disabled={settle.isPending} look="quiet" onClick={() => settle.mutate({ id, version, state: 'kept' })}>
          Kept
        </Button>
        <Button
          disabled={settle.isPending}
          look="quiet"
          onClick={() => settle.mutate({ id, version, state: 'dropped' })}
        >
          Let go
        </Button>
      </div>
    </li>
  )
}
