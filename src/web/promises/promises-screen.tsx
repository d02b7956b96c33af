import { useState } from 'react'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { LookingBack } from './looking-back.tsx'
import { OnePromise } from './one-promise.tsx'
import { OneQuestion } from './one-question.tsx'
import { OpenPart } from './open-part.tsx'
import { type Parts, partsOf } from './parts.ts'
import { useRows } from './row-keys.ts'
import { Waiting } from './waiting.tsx'
import { WriteDown } from './write-down.tsx'
import './promises.css'

const PROMISE_PARTS: readonly { readonly part: keyof Parts; readonly title: string; readonly lead?: string }[] = [
  { part: 'come', title: 'Their day has come', lead: 'Late is better than never, and a word about it is kind.' },
  { part: 'ahead', title: 'Ahead' },
  { part: 'theirs', title: 'What others said they would do', lead: 'Theirs to remember; you never need to press.' },
]

/** R60, R61, R15, R160: words given, words waited for and what is still open, on one quiet page. */
export function PromisesScreen() {
  const open = useOpen()
  const [adding, setAdding] = useState<'promise' | 'question' | undefined>()
  const rows = useRows(open.ids)
  const add = (
    <div className="open-add">
      <Button icon="add" look="quiet" onClick={() => setAdding('promise')}>
        A promise
      </Button>
      <Button icon="add" look="quiet" onClick={() => setAdding('question')}>
        A question
      </Button>
    </div>
  )
  return (
    <Screen title="Promises and questions">
      <ScreenHead
        lead="What was said, in the words it was said in. Lines you log are listened to, so most of this writes itself."
        title="Promises and questions"
      />
      {open.error === null ? null : <ErrorNotice error={open.error} onRetry={open.retry} />}
      {open.today === undefined || open.isComing ? (
        open.error === null ? (
          <Skeleton label="The promises are coming" lines={6} />
        ) : null
      ) : (
        <div ref={rows.list}>
          {adding === undefined ? (
            add
          ) : (
            <WriteDown onClose={() => setAdding(undefined)} today={open.today} what={adding} />
          )}
          {open.ids.length === 0 && adding === undefined ? <NothingOpen /> : null}
          <WhatIsOpen open={open} rows={rows} today={open.today} />
          <LookingBack today={open.today} />
        </div>
      )}
    </Screen>
  )
}

function WhatIsOpen({
  open,
  rows,
  today,
}: {
  readonly open: Open
  readonly rows: ReturnType<typeof useRows>
  readonly today: string
}) {
  const [first, ...others] = PROMISE_PARTS.map(({ part, title, lead }) =>
    open.parts[part].length === 0 ? null : (
      <OpenPart key={part} title={title} {...(lead === undefined ? {} : { lead })}>
        {open.parts[part].map((promise) => (
          <OnePromise key={promise.id} promise={promise} rows={rows} today={today} />
        ))}
      </OpenPart>
    ),
  )
  return (
    <>
      {first}
      <Waiting rows={rows} today={today} waiting={open.waiting} />
      {others}
      {open.questions.length === 0 ? null : (
        <OpenPart title="Questions still open">
          {open.questions.map((question) => (
            <OneQuestion isNamed key={question.id} question={question} rows={rows} today={today} />
          ))}
        </OpenPart>
      )}
    </>
  )
}

function NothingOpen() {
  return (
    <EmptyState title="Nothing is open">
      Write “promised to send Ana the talk by Friday” in Log, and it comes here with its day.
    </EmptyState>
  )
}

type Open = ReturnType<typeof useOpen>

/** All of it, each question once: those that wait stand first. */
function useOpen() {
  const overview = useRead('overview', {})
  const promises = useRead('list-promises', { standing: ['late', 'open'] })
  const asked = useRead('list-questions', {})
  const waits = useRead('list-waiting-on-me', {})
  const all = [overview, promises, asked, waits]
  const today = overview.data?.today
  const waiting = waits.data ?? { questions: [], messages: [] }
  const named = new Set(waiting.questions.map(({ id }) => id))
  const questions = (asked.data?.questions ?? []).filter(({ id }) => !named.has(id))
  const parts = partsOf(promises.data?.promises ?? [], today ?? '')
  const shown = [...parts.come, ...waiting.questions, ...parts.ahead, ...parts.theirs, ...questions]
  return {
    today,
    parts,
    waiting,
    questions,
    ids: [...shown.map(({ id }) => id), ...waiting.messages.map(({ personId }) => personId)],
    error: all.find((read) => read.error !== null)?.error ?? null,
    isComing: all.some((read) => read.isPending && read.error === null),
    retry: () => void Promise.all(all.filter((read) => read.error !== null).map((read) => read.refetch())),
  }
}
