import { Link } from '@tanstack/react-router'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Part } from './part.tsx'
import { Ties } from './ties.tsx'
import { ValueOfSpan } from './value.tsx'

/** R44: a year of ties kept, revived and new, and what was given and received. */
export function YearScreen({ year }: { readonly year: number }) {
  const look = useRead('show-year', { year }, { keepPrevious: true })
  const isLast = look.data === undefined || look.data.today.slice(0, 4) === String(year)
  return (
    <Screen title={`The year ${String(year)}`}>
      <ScreenHead lead="What you kept, what came back, and what went both ways." title={`The year ${String(year)}`}>
        <nav aria-label="Other years" className="season-nav">
          <Link className={buttonClass('quiet')} search={{ year: year - 1 }} to="/season">
            <Icon name="back" /> {year - 1}
          </Link>
          {isLast ? null : (
            <Link className={buttonClass('quiet')} search={{ year: year + 1 }} to="/season">
              {year + 1} <Icon name="forward" />
            </Link>
          )}
          <Link className={buttonClass('quiet')} search={{}} to="/season">
            The season
          </Link>
        </nav>
      </ScreenHead>
      {look.error === null ? null : <ErrorNotice error={look.error} onRetry={() => void look.refetch()} />}
      {look.isPending ? <Skeleton label="The year is coming" lines={5} /> : null}
      {look.data === undefined ? null : (
        <>
          <Part id="ties" title="Ties">
            <Ties ties={look.data.ties} today={look.data.today} />
          </Part>
          <Part id="value" title="Given and received">
            <ValueOfSpan today={look.data.today} value={look.data.value} />
          </Part>
        </>
      )}
    </Screen>
  )
}
