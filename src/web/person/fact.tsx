import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'

interface FactProps {
  readonly title: string
  /** Without anything to show, only the offer to add is there. */
  readonly isEmpty: boolean
  readonly form: (close: () => void) => ReactNode
  readonly children: ReactNode
}

/** One kind of fact at the side of a person, which can be changed where it stands. */
export function Fact({ title, isEmpty, form, children }: FactProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="fact">
      <div className="fact-head">
        <h3 className="section-title">{title}</h3>
        {isOpen ? null : (
          <Button aria-label={`${isEmpty ? 'Add' : 'Edit'}: ${title}`} look="link" onClick={() => setOpen(true)}>
            {isEmpty ? 'Add' : 'Edit'}
          </Button>
        )}
      </div>
      {isOpen ? form(() => setOpen(false)) : isEmpty ? null : children}
    </section>
  )
}
