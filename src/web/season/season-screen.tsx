import { Link, useSearch } from '@tanstack/react-router'
import type { SeasonLook } from '#actions/season/season-views.ts'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Activities } from './activities.tsx'
import { BreadthBars } from './breadth-bars.tsx'
import { CircleRings } from './circle-rings.tsx'
import { DriftLine } from './drift-line.tsx'
import { Goals, LeftOpen } from './goals.tsx'
import { GrowthBars } from './growth-bars.tsx'
import { SeasonNotes } from './notes.tsx'
import { Opening, PersonLink } from './opening.tsx'
import { Outward } from './outward.tsx'
import { Part, Said } from './part.tsx'
import { RunningLine } from './running-line.tsx'
import { Ties } from './ties.tsx'
import { ValueOfSpan } from './value.tsx'
import { YearScreen } from './year-screen.tsx'
import './season.css'

/** R53: a quarter in pictures that can be read as well; or a year. */
export function SeasonScreen() {
  const { on, year } = useSearch({ from: '/season' })
  return year === undefined ? <Season on={on} /> : <YearScreen year={year} />
}

function Season({ on }: { readonly on: string | undefined }) {
  const season = useRead('show-season', on === undefined ? {} : { season: on }, { keepPrevious: true })
  const look = season.data
  return (
    <Screen title="The season">
      <ScreenHead lead={look?.name ?? 'A quarter of your network.'} title="The season">
        {look === undefined ? null : <OtherSeasons look={look} />}
      </ScreenHead>
      {season.error === null ? null : <ErrorNotice error={season.error} onRetry={() => void season.refetch()} />}
      {season.isPending ? <Skeleton label="The season is coming" lines={6} /> : null}
      {look === undefined ? null : <Parts key={look.from} look={look} />}
    </Screen>
  )
}

function OtherSeasons({ look: { before, after, from } }: { readonly look: SeasonLook }) {
  return (
    <nav aria-label="Other seasons" className="season-nav">
      <Link className={buttonClass('quiet')} search={{ on: before }} to="/season">
        <Icon name="back" /> The season before
      </Link>
      {after === undefined ? null : (
        <Link className={buttonClass('quiet')} search={{ on: after }} to="/season">
          The season after <Icon name="forward" />
        </Link>
      )}
      <Link className={buttonClass('quiet')} search={{ year: Number(from.slice(0, 4)) }} to="/season">
        The year {from.slice(0, 4)}
      </Link>
    </nav>
  )
}

function Parts({ look }: { readonly look: SeasonLook }) {
  const { running, ties, value, growth, activities, now, leftOpen, today } = look
  return (
    <>
      {now === undefined ? null : <LeftOpen goals={leftOpen} />}
      <Part id="running" title="Ties in their rhythm">
        <Said sentences={running.sentences} />
        <RunningLine running={running} />
        <div className="season-numbers">
          <Opening
            items={running.inRhythm}
            keyOf={({ id }) => id}
            total={running.months.at(-1)?.inRhythm ?? 0}
            words="Who is in their rhythm"
          >
            {(person) => <PersonLink {...person} />}
          </Opening>
        </div>
      </Part>
      {now === undefined ? null : (
        <Part id="circles" title="Your circles">
          <CircleRings circles={now.circles} />
        </Part>
      )}
      {now === undefined ? null : (
        <Part id="drift" title="If you let everything rest">
          <Said sentences={now.drift.sentences} />
          <DriftLine drift={now.drift} today={today} />
        </Part>
      )}
      <Part id="value" title="What it gave">
        <ValueOfSpan today={today} value={value} />
      </Part>
      <Part id="ties" title="Kept and new">
        <Ties ties={ties} today={today} />
      </Part>
      <Part id="growth" title="The network over time">
        <GrowthBars growth={growth} />
      </Part>
      {now === undefined ? null : (
        <Part id="breadth" title="How broad it is">
          <Outward now={now} />
          <BreadthBars breadth={now.breadth} />
        </Part>
      )}
      {activities.length === 0 ? null : (
        <Part id="activities" title="What was worth going to">
          <Activities activities={activities} today={today} />
        </Part>
      )}
      <Part id="goals" title="Goals and notes">
        <Goals look={look} />
        <SeasonNotes key={look.review?.notes ?? ''} look={look} />
      </Part>
    </>
  )
}
