import { Link } from '@tanstack/react-router'
import type { BookOverview } from '#actions/views.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { count } from '../words/days.ts'
import { ThreePeople } from './three-people.tsx'
import './nobody-yet.css'

/** A new book: two ways to begin, and both are short. */
export function NobodyYet({ overview }: { readonly overview: BookOverview }) {
  return (
    <Screen title="Today">
      <ScreenHead
        lead="Keep the people you care about close in ten minutes a day. Begin with three, or bring the file you already have."
        title="Good to have you here"
      />
      <Card className="begin">
        <h2 className="begin-title">Write down three people</h2>
        <p className="quiet">Somebody you miss, somebody you owe a word, somebody who makes you laugh.</p>
        <ThreePeople circles={overview.circles} />
      </Card>
      <Card className="begin">{overview.pool === 0 ? <BringAFile /> : <ChooseFromThePool pool={overview.pool} />}</Card>
    </Screen>
  )
}

function BringAFile() {
  return (
    <>
      <h2 className="begin-title">Bring a file</h2>
      <p className="quiet">
        The export LinkedIn sends you, an address book, Google Contacts. You see what is in it before anything is saved,
        and it stays on this machine.
      </p>
      <Link className={buttonClass('plain')} to="/import">
        Import a file
      </Link>
    </>
  )
}

function ChooseFromThePool({ pool }: { readonly pool: number }) {
  return (
    <>
      <h2 className="begin-title">Choose from those you imported</h2>
      <p className="quiet">
        {count(pool, 'person').replace('persons', 'people')} {pool === 1 ? 'is' : 'are'} in your book and{' '}
        {pool === 1 ? 'does' : 'do'} not ask for anything. Choose whom you want to keep up with.
      </p>
      <Link className={buttonClass('plain')} to="/welcome">
        Choose people
      </Link>
    </>
  )
}
