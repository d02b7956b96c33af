import { WhatCounts } from '#book/settings.ts'
import { CheckField, SelectField } from '../ui/field.tsx'
import type { SettingsPartProps } from './day-section.tsx'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const COUNTED: Readonly<Record<WhatCounts, string>> = {
  conversations: 'Conversations',
  gives: 'What you gave',
  'new-people': 'New people',
  'kept-promises': 'Promises kept',
  learned: 'What you learned',
  activities: 'Activities',
}

/** The look at the week, the days that stay free, and what the owner wants to see counted (R42, R95, R128). */
export function WeekSection({ settings, change }: SettingsPartProps) {
  const toggle = <T,>(all: readonly T[], one: T, isIn: boolean): T[] =>
    isIn ? [...all.filter((other) => other !== one), one] : all.filter((other) => other !== one)
  return (
    <Section id="week" lead="A quarter of an hour a week, on the day that suits you." title="Your week">
      <div className="setting-fields">
        <SelectField
          label="Look at the week on"
          onChange={(event) => change({ reviewDay: Number(event.target.value) })}
          value={settings.reviewDay}
        >
          {WEEKDAYS.map((name, at) => (
            <option key={name} value={at + 1}>
              {name}
            </option>
          ))}
        </SelectField>
        <NumberField
          label="Minutes for it"
          least={5}
          most={240}
          onSave={(reviewMinutes) => change({ reviewMinutes })}
          value={settings.reviewMinutes}
        />
        <NumberField
          hint="An introduction, an answer, a link"
          label="To give in a week"
          least={0}
          most={50}
          onSave={(givesAWeek) => change({ givesAWeek })}
          value={settings.givesAWeek}
        />
      </div>
      <fieldset className="setting-choices">
        <legend>Days on which nothing is planned</legend>
        {WEEKDAYS.map((name, at) => (
          <CheckField
            checked={settings.quietDays.includes(at + 1)}
            key={name}
            label={name}
            onChange={(event) => change({ quietDays: toggle(settings.quietDays, at + 1, event.target.checked) })}
          />
        ))}
      </fieldset>
      <fieldset className="setting-choices">
        <legend>What you want to see counted</legend>
        {WhatCounts.options.map((one) => (
          <CheckField
            checked={settings.whatCounts.includes(one)}
            key={one}
            label={COUNTED[one]}
            onChange={(event) => change({ whatCounts: toggle(settings.whatCounts, one, event.target.checked) })}
          />
        ))}
      </fieldset>
    </Section>
  )
}
