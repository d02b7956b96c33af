import type { Settings } from '#book/settings.ts'
import { CHANNELS } from '../words/kinds.ts'
import type { SettingsChange } from './changing-settings.ts'
import { NumberField } from './number-field.tsx'
import { Section } from './section.tsx'

export interface SettingsPartProps {
  readonly settings: Settings
  readonly change: (change: SettingsChange) => void
}

/** How much of a day the people get, and what each way of reaching them takes. */
export function DaySection({ settings, change }: SettingsPartProps) {
  const ways = Object.entries(settings.minutes) as [keyof Settings['minutes'], number][]
  return (
    <Section id="day" lead="The plan fits the minutes you give it, and ends." title="Your day">
      <div className="setting-fields">
        <NumberField
          label="Minutes a day"
          least={1}
          most={240}
          onSave={(minutesADay) => change({ minutesADay })}
          value={settings.minutesADay}
        />
        <NumberField
          hint="Calls, video and meetings, at most"
          label="Live conversations a week"
          least={0}
          most={50}
          onSave={(liveConversationsAWeek) => change({ liveConversationsAWeek })}
          value={settings.liveConversationsAWeek}
        />
        <NumberField
          hint="Then a tie counts as silent"
          label="Days without a word"
          least={90}
          most={365}
          onSave={(silentAfterDays) => change({ silentAfterDays })}
          value={settings.silentAfterDays}
        />
      </div>
      <div>
        <h3>Minutes that each takes you</h3>
        <div className="setting-fields setting-fields-small">
          {ways.map(([way, minutes]) => (
            <NumberField
              key={way}
              label={CHANNELS[way].name}
              least={1}
              most={240}
              onSave={(value) => change({ minutes: { ...settings.minutes, [way]: value } })}
              value={minutes}
            />
          ))}
        </div>
      </div>
    </Section>
  )
}
