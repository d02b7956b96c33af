import { Dialog } from '../ui/dialog.tsx'
import { switchSingleKeys, useKeyGroups, useSingleKeysOn } from './keys.ts'

/** What can be pressed on the screen behind, and the switch for it. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const groups = useKeyGroups()
  const on = useSingleKeysOn()
  return (
    <Dialog onClose={onClose} title="Keys">
      {groups.map(({ title, actions }) => (
        <section key={title}>
          <h3 className="section-title">{title}</h3>
          <dl className="keys-list">
            {actions.map(({ keys, does }) => (
              <div className="keys-pair" key={keys}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="keys-switch">
        <input checked={on} onChange={(event) => switchSingleKeys(event.target.checked)} type="checkbox" />
        Single keys do things. Ctrl K and ⌘K work either way.
      </label>
    </Dialog>
  )
}
