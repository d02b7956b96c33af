import type { ReactNode } from 'react'
import { ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'

interface WorkingProps {
  readonly title: string
  /** Which files. */
  readonly files: string
  /** How far it is, in words. */
  readonly words: ReactNode
  /** From 0 to 1; unknown until it is known how much there is. */
  readonly part: number | undefined
  readonly onStop: () => void
}

/** Something that takes a moment, how far it is, and the way out. */
export function Working({ title, files, words, part, onStop }: WorkingProps) {
  return (
    <div className="working">
      <ScreenHead lead={files} title={title} />
      <progress aria-label={title} className="working-bar" max={1} {...(part === undefined ? {} : { value: part })} />
      <p className="working-words" role="status">
        {words}
      </p>
      <Button onClick={onStop}>Stop</Button>
    </div>
  )
}
