import { useState } from 'react'
import type { SeasonLook } from '#actions/season/season-views.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { dayInWords } from '../words/days.ts'

/** R53: what the owner wants to remember of a season, and the end of the look at it. */
export function SeasonNotes({ look }: { readonly look: SeasonLook }) {
  const { review, from, today, leftOpen } = look
  const kept = review?.notes ?? ''
  const [notes, setNotes] = useState(kept)
  const save = useWrite('note-season', { say: () => 'Kept.' })
  const finish = useWrite('finish-season', { say: () => 'That was the season.' })
  return (
    <div className="season-notes">
      <TextArea label="Notes on the season" onChange={(event) => setNotes(event.target.value)} rows={4} value={notes} />
      <div className="season-goal-do">
        <Button disabled={notes === kept || save.isPending} onClick={() => save.mutate({ season: from, notes })}>
          Keep the notes
        </Button>
        {review?.finishedOn === undefined ? (
          <Button
            disabled={finish.isPending || leftOpen.some((goal) => goal.from <= from)}
            look="primary"
            onClick={() => finish.mutate({ season: from })}
          >
            Done for the season
          </Button>
        ) : (
          <p className="quiet">You looked at it on {dayInWords(review.finishedOn, today)}.</p>
        )}
      </div>
      {leftOpen.length > 0 && review?.finishedOn === undefined ? (
        <p className="quiet">First say what becomes of the goals that are still open from before.</p>
      ) : null}
    </div>
  )
}
