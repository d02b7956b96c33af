import { useEffect } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useSettingsChange } from './changing-settings.ts'
import { CirclesSection } from './circles-section.tsx'
import { DaySection } from './day-section.tsx'
import { GroupsSection } from './groups-section.tsx'
import { HistorySection } from './history-section.tsx'
import { LettersSection } from './letters/letters-section.tsx'
import { LooksSection } from './looks-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { RemindersSection } from './reminders/reminders-section.tsx'
import { SignInSection } from './sign-in-section.tsx'
import { TakeAwaySection } from './take-away-section.tsx'
import { WeekSection } from './week-section.tsx'
import { WeightsSection } from './weights-section.tsx'
import { WhereSection } from './where-section.tsx'
import './settings-screen.css'

const SECTIONS = [
  ['day', 'Your day'],
  ['week', 'Your week'],
  ['reminders', 'Reminders'],
  ['circles', 'Circles and rhythms'],
  ['groups', 'Groups'],
  ['letters', 'Letters'],
  ['weights', 'What counts'],
  ['where', 'Where you are'],
  ['looks', 'Appearance and keys'],
  ['sign-in', 'Signing in'],
  ['privacy', 'Privacy'],
  ['take-away', 'Take it away'],
  ['history', 'What was done'],
] as const

/** One page, read from the top; everything is saved as it is changed, and can be taken back. */
export function SettingsScreen() {
  const { data, error, refetch } = useRead('overview', {})
  return (
    <Screen className="settings" title="Settings" wide>
      <div className="settings-column">
        <ScreenHead lead="Everything is saved as you change it, and can be taken back." title="Settings" />
        {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {data === undefined ? <Skeleton label="Your settings are coming" lines={6} /> : <Sections overview={data} />}
      </div>
      <nav aria-label="On this page" className="settings-nav not-printed">
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Screen>
  )
}

function Sections({ overview }: { readonly overview: BookOverview }) {
  const change = useSettingsChange()
  useEffect(() => {
    // The address may name a section that was not there yet when the page came.
    const { hash } = globalThis.location
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [])
  const { settings } = overview
  return (
    <>
      <DaySection change={change} settings={settings} />
      <WeekSection change={change} settings={settings} />
      <RemindersSection change={change} settings={settings} today={overview.today} />
      <CirclesSection circles={overview.circles} />
      <GroupsSection groups={overview.groups} />
      <LettersSection change={change} settings={settings} />
      <WeightsSection change={change} settings={settings} />
      <WhereSection change={change} settings={settings} />
      <LooksSection />
      <SignInSection />
      <PrivacySection />
      <TakeAwaySection />
      <HistorySection />
    </>
  )
}
