import { useMutation } from '@tanstack/react-query'
import type { ActionOutput } from '#actions/index.ts'
import { client } from '../../client.ts'
import { queries } from '../../data/reads.ts'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast.tsx'
import { instantInWords } from '../instant-words.ts'
import { useNow } from '../now.ts'
import { SettingLine } from '../section.tsx'
import { askThisBrowser, canNotify } from './this-browser.ts'

/** The browsers that show notifications, and a way for this one to be among them. */
export function Browsers({ browsers }: Pick<ActionOutput<'list-reminder-channels'>, 'browsers'>) {
  const now = useNow()
  const forgetting = useWrite('forget-push-subscription', { say: () => 'It shows nothing any more.' })
  const asking = useMutation({
    mutationFn: async () => {
      const { publicKey } = await client('push-key', {})
      return client('keep-push-subscription', await askThisBrowser(publicKey))
    },
    onSuccess: () => showToast({ words: 'This browser will show your reminders.' }),
    onError: (error) => showToast({ tone: 'problem', words: error.message }),
    onSettled: () => queries.invalidateQueries(),
  })
  return (
    <div className="road-browsers">
      <ul>
        {browsers.map(({ id, device, createdAt }) => (
          <SettingLine detail={`since ${instantInWords(createdAt, now)}`} key={id} name={device}>
            <Button aria-label={`Stop: ${device}`} look="link" onClick={() => forgetting.mutate({ browser: id })}>
              Stop
            </Button>
          </SettingLine>
        ))}
      </ul>
      {canNotify() ? (
        <Button disabled={asking.isPending} onClick={() => asking.mutate()}>
          Show them in this browser
        </Button>
      ) : (
        <p className="quiet">This browser cannot show notifications for this address.</p>
      )}
    </div>
  )
}
