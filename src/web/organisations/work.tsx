import { Link } from '@tanstack/react-router'
import type { Position } from '#book/person.ts'
import { positionInWords } from '../person/person-words.ts'

/** `Head of Data at Acme`, where Acme leads to everybody there. */
export function Work({ position }: { readonly position: Position }) {
  const { organisation, ...role } = position
  if (organisation === undefined || organisation.trim() === '') return positionInWords(position)
  const words = positionInWords(role)
  return (
    <>
      {words === '' ? '' : `${words} at `}
      <Link params={{ key: organisation }} to="/organisations/$key">
        {organisation}
      </Link>
    </>
  )
}
