import type { PersonPage } from '#actions/views.ts'
import type { Channel } from '#book/channel.ts'
import type { Day } from '#book/day.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { StripOfYears } from '../tie/strip-of-years.tsx'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { fromToday } from '../words/days.ts'

/** The tie: a picture of its years, and how it stands in plain sentences with the days behind them. */
export function BetweenYou({ page, today }: { readonly page: PersonPage; readonly today: Day }) {
  const isNarrow = useNarrowWindow()
  const [first, ...rest] = [...page.tieInWords, ...nextInWords(page, today), ...page.helpInWords]
  return (
    <section aria-label="Between you" className="between-you">
      <StripOfYears dots={page.strip} size={isNarrow ? 'narrow' : 'wide'} today={today} />
      <div className="between-you-words">
        <p>
          <AlivenessMark aliveness={page.aliveness} /> {first}
        </p>
        <p className="quiet">{rest.join(' ')}</p>
        {page.notices.map((notice) => (
          <p className="between-you-notice" key={notice}>
            {notice}
          </p>
        ))}
      </div>
    </section>
  )
}

function nextInWords({ dueDay, suggestedChannel, person }: PersonPage, today: Day): readonly string[] {
  if (dueDay === undefined || person.place === 'pool') return []
  const when = dueDay <= today ? 'A word is welcome any day now' : `The next word is wanted ${fromToday(dueDay, today)}`
  return [suggestedChannel === undefined ? `${when}.` : `${when}, perhaps ${WAYS[suggestedChannel]}.`]
}

const WAYS: Readonly<Record<Channel, string>> = {
  message: 'as a message',
  email: 'as an email',
  letter: 'as a letter',
  call: 'on the phone',
  video: 'by video',
  meet: 'face to face',
}
