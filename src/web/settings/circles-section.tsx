import { useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useWrite } from '../data/writes.ts'
import { countPeople } from '../people/people-words.ts'
import { Button } from '../ui/button.tsx'
import { cadenceInWords } from '../words/days.ts'
import { CircleDialog, type CircleWords } from './circle-dialog.tsx'
import { problemInWords } from './changing-settings.ts'
import { Section, SettingLine } from './section.tsx'

type CircleHere = BookOverview['circles'][number]

/** How close, and how often. */
export function CirclesSection({ circles }: { readonly circles: readonly CircleHere[] }) {
  const [openId, setOpenId] = useState<string>()
  return (
    <Section
      id="circles"
      lead="Each circle has a rhythm. Somebody’s own rhythm, on their page, goes before it."
      title="Circles and rhythms"
    >
      <ul>
        {circles.map((circle) => (
          <SettingLine
            detail={`${cadenceInWords(circle.cadenceDays)}, ${countPeople(circle.people)}`}
            key={circle.id}
            name={circle.name}
          >
            <Button aria-label={`Change ${circle.name}`} look="link" onClick={() => setOpenId(circle.id)}>
              Change
            </Button>
          </SettingLine>
        ))}
      </ul>
      <div>
        <Button icon="add" onClick={() => setOpenId('new')}>
          Add a circle
        </Button>
      </div>
      {openId === undefined ? null : (
        <OpenCircle
          circle={circles.find(({ id }) => id === openId)}
          circles={circles}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </Section>
  )
}

interface OpenCircleProps {
  /** Undefined: a new one. */
  readonly circle: CircleHere | undefined
  readonly circles: readonly CircleHere[]
  readonly onClose: () => void
}

function OpenCircle({ circle, circles, onClose }: OpenCircleProps) {
  const [problem, setProblem] = useState<string>()
  const onProblem = (error: Error): boolean => {
    setProblem(problemInWords(error))
    return true
  }
  const say = ({ circle: saved }: { circle: { name: string } }): string => `${saved.name} is saved.`
  const editing = useWrite('edit-circle', { say, onDone: onClose, onProblem })
  const adding = useWrite('add-circle', { say, onDone: onClose, onProblem })
  const save = (words: CircleWords): void => {
    if (circle === undefined) adding.mutate({ ...words, order: Math.max(0, ...circles.map(({ order }) => order)) + 1 })
    else editing.mutate({ id: circle.id, version: circle.version, change: words })
  }
  return (
    <CircleDialog
      circle={circle ?? { name: '', cadenceDays: 60, importance: 1 }}
      onClose={onClose}
      onSave={save}
      problem={problem}
      title={circle === undefined ? 'Add a circle' : `Change ${circle.name}`}
    />
  )
}
