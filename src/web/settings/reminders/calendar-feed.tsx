import { useState } from 'react'
import { useRead } from '../../data/reads.ts'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { instantInWords } from '../instant-words.ts'
import { useNow } from '../now.ts'

/** The plan, promises, birthdays and events in the owner's own calendar program, at an address that only they know. */
export function CalendarFeed() {
  const { data } = useRead('show-calendar-feed', {})
  const [made, setMade] = useState<string>()
  const [chosen, setChosen] = useState<'titles' | 'full'>()
  const now = useNow()
  const renewing = useWrite('renew-calendar-feed', {
    onDone: ({ path, address }) => setMade(address ?? new URL(path, globalThis.location.origin).href),
  })
  const stopping = useWrite('stop-calendar-feed', {
    say: () => 'The address opens nothing any more.',
    onDone: () => setMade(undefined),
  })
  const isOn = data?.isOn === true
  const detail = chosen ?? (data?.isOn === true ? data.detail : 'titles')
  return (
    <div>
      <h3>Calendar</h3>
      <p className="setting-lead">
        {isOn
          ? `Your calendar program can read it at a secret address, made ${instantInWords(data.since, now)}.`
          : 'The day’s plan, promises, birthdays, events and trips, at a secret address for your calendar program. It is off.'}
      </p>
      {made === undefined ? null : <NewAddress address={made} onClose={() => setMade(undefined)} />}
      <div className="setting-row calendar-feed">
        <SelectField
          label="It says"
          onChange={(event) => setChosen(event.target.value as 'titles' | 'full')}
          value={detail}
        >
          <option value="titles">Names and days</option>
          <option value="full">Also the words of promises, and places</option>
        </SelectField>
        <Button disabled={renewing.isPending} onClick={() => renewing.mutate({ detail })}>
          {isOn ? 'Make a new address' : 'Make the address'}
        </Button>
        {isOn ? (
          <Button disabled={stopping.isPending} look="quiet" onClick={() => stopping.mutate({})}>
            Stop it
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** The one time that the address is shown. */
function NewAddress({ address, onClose }: { readonly address: string; readonly onClose: () => void }) {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address)
      showToast({ words: 'Copied.' })
    } catch {
      showToast({ tone: 'problem', words: 'It could not be copied. Select it and copy it by hand.' })
    }
  }
  return (
    <div className="setting-row calendar-feed">
      <TextField
        hint="Copy it now; it is not shown again. Whoever has it can read your calendar."
        label="The new address"
        onFocus={(event) => event.target.select()}
        readOnly
        value={address}
      />
      <Button onClick={() => void copy()}>Copy</Button>
      <Button look="quiet" onClick={onClose}>
        Done
      </Button>
    </div>
  )
}
