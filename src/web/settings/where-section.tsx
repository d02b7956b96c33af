import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { countries } from './countries.ts'
import type { SettingsPartProps } from './day-section.tsx'
import { Section } from './section.tsx'

/** Which day it is, and how numbers without a country are read. */
export function WhereSection({ settings, change }: SettingsPartProps) {
  const [here] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [known] = useState(countries)
  return (
    <Section
      id="where"
      lead="The time zone says which day it is; the country, how a phone number without one is read."
      title="Where you are"
    >
      <div className="setting-fields">
        <TimeZone onSave={(timeZone) => change({ timeZone })} timeZone={settings.timeZone} />
        <SelectField
          label="Country"
          onChange={(event) => change({ country: event.target.value })}
          value={settings.country}
        >
          {known.some(({ code }) => code === settings.country) ? null : (
            <option value={settings.country}>{settings.country}</option>
          )}
          {known.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {here === settings.timeZone ? null : (
        <div>
          <Button look="link" onClick={() => change({ timeZone: here })}>
            Use the time zone of this machine, {here}
          </Button>
        </div>
      )}
    </Section>
  )
}

function TimeZone({ timeZone, onSave }: { readonly timeZone: string; readonly onSave: (timeZone: string) => void }) {
  const [typed, setTyped] = useState<string>()
  const [zones] = useState(() => ['UTC', ...Intl.supportedValuesOf('timeZone')])
  const isKnown = typed === undefined || isTimeZone(typed)
  const leave = (): void => {
    if (typed === undefined || !isKnown) return
    if (typed !== timeZone) onSave(typed)
    setTyped(undefined)
  }
  return (
    <>
      <TextField
        label="Time zone"
        list="time-zones"
        onBlur={leave}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => (event.key === 'Enter' ? leave() : undefined)}
        problem={isKnown ? undefined : 'Write it as Europe/Lisbon.'}
        spellCheck={false}
        value={typed ?? timeZone}
      />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  )
}

function isTimeZone(words: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: words })
    return words.trim() !== ''
  } catch {
    return false
  }
}
