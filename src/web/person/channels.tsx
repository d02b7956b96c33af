import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import type { Channel } from '#book/channel.ts'
import { SelectField } from '../ui/field.tsx'
import type { PersonEditing } from './editing.ts'
import { Fact } from './fact.tsx'
import { FormFoot } from './fields-form.tsx'
import { FormInPlace } from './form-in-place.tsx'

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  message: 'Messages',
  email: 'Emails',
  letter: 'Letters by post',
  call: 'Phone calls',
  video: 'Video calls',
  meet: 'Meeting face to face',
}
const CHANNELS = Object.keys(CHANNEL_WORDS) as Channel[]

interface ChannelsProps {
  readonly page: PersonPage
  readonly editing: PersonEditing
}

/** R38: which ways they like, and which they do not. What they do not like is never suggested. */
export function Channels({ page, editing }: ChannelsProps) {
  const { welcomeChannels, unwelcomeChannels } = page.person
  return (
    <Fact
      form={(close) => <ChannelsForm editing={editing} onClose={close} page={page} />}
      isEmpty={welcomeChannels.length + unwelcomeChannels.length === 0}
      title="Ways they like"
    >
      <ul className="fact-list">
        {welcomeChannels.length === 0 ? null : <li>Likes {inWords(welcomeChannels)}</li>}
        {unwelcomeChannels.length === 0 ? null : <li>Please no {inWords(unwelcomeChannels)}</li>}
      </ul>
    </Fact>
  )
}

function inWords(channels: readonly Channel[]): string {
  const words = channels.map((channel) => CHANNEL_WORDS[channel].toLowerCase())
  return new Intl.ListFormat('en-GB').format(words)
}

type Liking = 'likes' | 'no' | ''

function ChannelsForm({ page, editing, onClose }: ChannelsProps & { readonly onClose: () => void }) {
  const { welcomeChannels, unwelcomeChannels } = page.person
  const [likings, setLikings] = useState<Readonly<Record<string, Liking>>>(() => ({
    ...Object.fromEntries(welcomeChannels.map((channel) => [channel, 'likes'])),
    ...Object.fromEntries(unwelcomeChannels.map((channel) => [channel, 'no'])),
  }))
  const those = (liking: Liking): Channel[] => CHANNELS.filter((channel) => likings[channel] === liking)
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        editing.save({ welcomeChannels: those('likes'), unwelcomeChannels: those('no') })
        onClose()
      }}
    >
      {CHANNELS.map((channel, index) => (
        <SelectField
          autoFocus={index === 0}
          key={channel}
          label={CHANNEL_WORDS[channel]}
          onChange={(event) => setLikings({ ...likings, [channel]: event.target.value as Liking })}
          value={likings[channel] ?? ''}
        >
          <option value="">Fine</option>
          <option value="likes">They like it</option>
          <option value="no">Please not</option>
        </SelectField>
      ))}
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
