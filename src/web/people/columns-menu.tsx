import { COLUMNS, FIRST_COLUMNS } from './columns.ts'
import type { Changed } from './people-search.ts'
import { Popover } from './popover.tsx'

interface ColumnsMenuProps {
  /** Nothing: lines to read, not a table. */
  readonly columns: readonly string[] | undefined
  readonly onChange: (changed: Changed) => void
}

/** Lines to read, or a table with what the owner wants beside each name. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const toggle = (key: string): void => {
    const now = columns ?? []
    const next = now.includes(key) ? now.filter((one) => one !== key) : [...now, key]
    onChange({ columns: next.length === 0 ? undefined : next })
  }
  return (
    <div className="people-columns">
      <Popover label="Columns" role="dialog" side="below">
        {() => (
          <>
            <button
              className="choice"
              data-item
              onClick={() => onChange({ columns: columns === undefined ? FIRST_COLUMNS : undefined })}
              type="button"
            >
              {columns === undefined ? 'Show them as a table' : 'Back to lines'}
            </button>
            <hr className="popover-line" />
            {COLUMNS.map(({ key, name }) => (
              <label className="choice" key={key}>
                <input
                  checked={columns?.includes(key) ?? false}
                  data-item
                  onChange={() => toggle(key)}
                  type="checkbox"
                />
                {name}
              </label>
            ))}
          </>
        )}
      </Popover>
    </div>
  )
}
