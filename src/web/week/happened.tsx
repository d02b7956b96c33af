import { Link } from '@tanstack/react-router'
import type { WeekView } from '#actions/week/views.ts'
import type { Day } from '#book/day.ts'
import { dayInWords, weekdayOf } from '../words/days.ts'

type Entry = WeekView['happened']['keptTies']['entries'][number]

/** Conversations, not clicks; every number opens to the entries behind it. */
export function Happened({ week }: { readonly week: WeekView }) {
  const { counts, purposes, keptTies, received, kindly, call, days, minutes, month } = week.happened
  const { today } = week
  return (
    <section aria-labelledby="week-happened">
      <h2 className="section-title" id="week-happened">
        {week.isNow ? 'What happened so far' : 'What happened'}
      </h2>
      {kindly.length === 0 ? null : (
        <p className="week-kindly">
          {kindly.join(' ')}{' '}
          {call === undefined ? null : (
            <Link params={{ personId: call.personId }} to="/people/$personId">
              To {call.name}
            </Link>
          )}
        </p>
      )}
      <div className="week-counts">
        {counts.filter(isTold).map(({ what, words, entries }) => (
          <Opening entries={entries} key={what} today={today} words={words} />
        ))}
        {keptTies.entries.length === 0 ? null : (
          <Opening entries={keptTies.entries} today={today} words={keptTies.words} />
        )}
        {received.entries.length === 0 ? null : (
          <Opening entries={received.entries} today={today} words={received.words} />
        )}
      </div>
      {purposes.length === 0 ? null : (
        <>
          <h2 className="section-title week-later">What the talks were for</h2>
          <div className="week-counts week-counts-small">
            {purposes.map(({ purpose, words, entries }) => (
              <Opening entries={entries} key={purpose} today={today} words={words} />
            ))}
          </div>
        </>
      )}
      {days === undefined && minutes.sentences.length === 0 ? null : (
        <>
          <h2 className="section-title week-later">Days and minutes</h2>
          <div className="week-told">
            {days === undefined ? null : <p>{days.words}</p>}
            {minutes.sentences.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </>
      )}
      <h2 className="section-title week-later">The month</h2>
      <div className="week-counts week-counts-small">
        <Opening entries={[...month.newPeople, ...month.keptTies]} today={today} words={month.words} />
      </div>
    </section>
  )
}

/** Nothing is no reproach: only of talks and of giving is it said. */
function isTold({ what, number }: WeekView['happened']['counts'][number]): boolean {
  return number > 0 || what === 'conversations' || what === 'gives'
}

interface OpeningProps {
  readonly words: string
  readonly entries: readonly Entry[]
  readonly today: Day
}

function Opening({ words, entries, today }: OpeningProps) {
  if (entries.length === 0) return <p className="week-count quiet">{words}</p>
  return (
    <details className="week-count">
      <summary>{words}</summary>
      <ul>
        {entries.map(({ day, words: what, told, personIds }, at) => (
          <li key={`${day}${String(at)}`}>
            <time dateTime={day}>{whenInWords(day, today)}</time>
            <span>
              {personIds.length === 1 ? (
                <Link params={{ personId: personIds[0] ?? '' }} to="/people/$personId">
                  {what}
                </Link>
              ) : (
                what
              )}
              {told === undefined ? null : (
                <>
                  {': '}
                  <q>{told}</q>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function whenInWords(day: Day, today: Day): string {
  return `${weekdayOf(day).slice(0, 3)} ${dayInWords(day, today)}`
}
