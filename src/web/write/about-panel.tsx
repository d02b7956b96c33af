import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AboutThem } from '#actions/writing/about-them.ts'
import type { Day } from '#book/day.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { fromToday } from '../words/days.ts'
import { happenedInWords } from '../words/kinds.ts'
import { endSentence, startSentence } from '../words/sentences.ts'

/** What is known of them while one writes: their life first, the owner's own wishes folded at the bottom. */
export function AboutPanel({ about, today }: { readonly about: AboutThem; readonly today: Day }) {
  const { firstName, work, city, howWeMet, threads, promises, questions, theyTold, lastThree } = about
  const facts = [work, city].filter((fact) => fact !== undefined).join(', ')
  return (
    <section aria-labelledby="about-title" className="about-them">
      <div className="about-head">
        <h2 className="about-title" id="about-title">
          <Link params={{ personId: about.id }} to="/people/$personId">
            {about.name}
          </Link>
        </h2>
        <AlivenessMark aliveness={about.aliveness} />
      </div>
      {facts === '' ? null : <p>{facts}</p>}
      <p className="quiet">{about.tieInWords.join(' ')}</p>
      {howWeMet === undefined ? null : <p>{startSentence(endSentence(howWeMet))}</p>}
      <Lines title={`What to ask ${firstName} about`}>
        {threads.map(({ id, words, sensitive }) => (
          <li key={id}>
            {startSentence(words)}
            {sensitive ? <span className="quiet"> (with care)</span> : null}
          </li>
        ))}
      </Lines>
      <Lines title={`What ${firstName} told you`}>
        {theyTold.slice(0, 4).map(({ words, day }) => (
          <li key={`${words}${day ?? ''}`}>
            {startSentence(words)} {day === undefined ? null : <span className="quiet">{fromToday(day, today)}</span>}
          </li>
        ))}
      </Lines>
      <Lines title="Last between you">
        {lastThree.map(({ day, kind, direction, gist }, index) => (
          <li key={index}>
            {startSentence(happenedInWords(kind, direction, firstName))},{' '}
            <span className="quiet">{fromToday(day, today)}</span>
            {gist === undefined || theyTold.some(({ words }) => words === gist) ? null : <>: {gist}</>}
          </li>
        ))}
      </Lines>
      <Lines title="Still open">
        {[...promises, ...questions].map(({ id, words, whose }) => (
          <li key={id}>
            <span className="quiet">{whose === 'mine' ? 'From you: ' : `From ${firstName}: `}</span>
            {words}
          </li>
        ))}
      </Lines>
      <Lines title="Help between you">
        {about.helpInWords.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </Lines>
      <AskedBefore about={about} today={today} />
    </section>
  )
}

/** The owner's own wishes come last, and folded. */
function AskedBefore({ about: { asks, firstName }, today }: { readonly about: AboutThem; readonly today: Day }) {
  if (asks.length === 0) return null
  return (
    <details>
      <summary>What you asked {firstName} for</summary>
      <ul className="about-lines">
        {asks.map(({ words, day, isAnswered }, index) => (
          <li key={index}>
            {words ?? 'Something'}, <span className="quiet">{fromToday(day, today)}</span>
            {isAnswered ? null : <span className="quiet">, not answered</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Lines({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="about-lines">{children}</ul>
    </>
  )
}
