import { useNavigate } from '@tanstack/react-router'
import type { LetterStart } from '#actions/writing/start-letter.ts'
import type { Day } from '#book/day.ts'
import { useWrite } from '../data/writes.ts'
import { useSettingsChange } from '../settings/changing-settings.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { AboutPanel } from './about-panel.tsx'
import { AfterSending } from './after-sending.tsx'
import { CoachPlace } from './coach-place.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { GapsPage } from './gaps-page.tsx'
import type { Draft } from './keeping.ts'
import { keepingInWords, LetterHead } from './letter-head.tsx'
import { NotNowNote } from './not-now-note.tsx'
import { OtherWords } from './other-words.tsx'
import { Paper } from './paper.tsx'
import { SendPanel } from './send-panel.tsx'
import { noteTold } from './telling.ts'
import type { WriteSearch } from './write-search.ts'
import { useWriting, type Writing } from './writing.ts'

interface LetterPageProps {
  readonly start: LetterStart
  readonly begun: Draft | undefined
  readonly search: WriteSearch
  readonly today: Day
}

/** The letter on the left, and beside it the coach and what is known of its reader. */
export function LetterPage({ start, begun, search, today }: LetterPageProps) {
  const { about } = start
  const change = useSettingsChange()
  const writing = useWriting(start, begun, search)
  const { draft, kept, letter, isFinished, gaps, show } = writing
  const goOn = (changed: Draft): void => {
    kept.goOnFrom(changed, letter)
    void noteTold(search.news, changed).catch((error: Error) => showToast({ tone: 'problem', words: error.message }))
  }
  return (
    <>
      <div className="write-letter">
        <Above start={start} writing={writing} />
        <Words name={about.firstName} writing={writing} />
        <LetterFoot writing={writing} />
        {draft === undefined ? null : <AfterSending draft={draft} firstName={about.firstName} onChanged={goOn} />}
        {isFinished ? null : (
          <SendPanel
            isEmpty={writing.isEmpty}
            keepNow={kept.keepNow}
            letter={letter}
            name={about.firstName}
            onGoToGap={() => {
              if (gaps[0] !== undefined) show(gaps[0])
            }}
            onGone={goOn}
            openGaps={gaps.length}
            ways={start.ways}
          />
        )}
      </div>
      <div className="write-side">
        {isFinished ? null : (
          <CoachPlace
            judgement={writing.judgement}
            name={about.firstName}
            notices={writing.notices}
            offered={writing.offered}
            onBegin={(kind) => writing.begin({ kind })}
            onGoTo={show}
            onSilence={(rule) => change({ coachOff: [...start.coachOff, rule] })}
            standing={writing.standing}
            text={writing.text}
          />
        )}
        <AboutPanel about={about} today={today} />
      </div>
    </>
  )
}

/** What comes before the words: the kind of letter, and what has to be settled first. */
function Above({ start, writing }: { readonly start: LetterStart; readonly writing: Writing }) {
  const { kept, letter, showDraft, isFinished } = writing
  const { keeping, goOnFrom } = kept
  return (
    <>
      {isFinished ? null : (
        <LetterHead
          hasSubject={start.ways.some(({ channel }) => channel === 'email')}
          onBegin={writing.begin}
          onSubject={writing.setSubject}
          start={start}
          subject={writing.subject}
        />
      )}
      {start.notNow === undefined ? null : <NotNowNote notNow={start.notNow} />}
      {keeping.state === 'conflict' ? (
        <ConflictNote
          // What the book has counts as kept, so that what is on the screen is kept over it.
          onKeepMine={() => goOnFrom(keeping.theirs, { ...letter, text: keeping.theirs.text })}
          onTake={() => goOnFrom(keeping.theirs, showDraft(keeping.theirs))}
          theirs={keeping.theirs}
        />
      ) : null}
    </>
  )
}

function Words({ name, writing }: { readonly name: string; readonly writing: Writing }) {
  const { page, setPage, judgement, gaps, isFinished } = writing
  const flagged = judgement?.flags.map(({ span }) => span) ?? []
  if (page.kind === 'gaps' && !isFinished) {
    return (
      <GapsPage
        fillings={page.fillings}
        flagged={flagged}
        onFill={(fillings) => setPage({ ...page, fillings })}
        skeleton={page.skeleton}
      />
    )
  }
  return (
    <Paper
      isFinished={isFinished}
      marks={[
        ...gaps.map((gap) => ({ ...gap, kind: 'gap' as const })),
        ...flagged.map((span) => ({ ...span, kind: 'flag' as const })),
      ]}
      name={name}
      onChange={(changed) => setPage({ kind: 'text', text: changed })}
      place={writing.place}
      text={writing.text}
    />
  )
}

/** Whether it is kept, and the quiet ways out. */
function LetterFoot({ writing }: { readonly writing: Writing }) {
  const { draft, page, text, setPage, kept, isFinished } = writing
  const navigate = useNavigate()
  const drop = useWrite('drop-draft', { say: () => 'Put away.', onDone: () => void navigate({ to: '/write' }) })
  const canDrop = draft?.section === 'open' || draft?.state === 'handed-over'
  if (isFinished) return null
  return (
    <div className="letter-foot">
      <p className="quiet small">{keepingInWords(kept.keeping)}</p>
      <OtherWords writing={writing} />
      {page.kind === 'gaps' ? (
        <Button look="quiet" onClick={() => setPage({ kind: 'text', text })}>
          Write it freely
        </Button>
      ) : null}
      {canDrop ? (
        <Button look="quiet" onClick={() => drop.mutate({ id: draft.id, version: draft.version })}>
          Put it away
        </Button>
      ) : null}
    </div>
  )
}
