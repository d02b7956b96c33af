import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PersonRow } from '#actions/views.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { Icon } from '../ui/icons.tsx'
import { type CellAbout, type Column, columnsNamed, templateOf, thatFit } from './columns.ts'
import { useLines } from './lines.ts'
import type { PeopleShownProps } from './people-list.tsx'
import type { Changed, PeopleSearch } from './people-search.ts'
import { type LineHandlers, PersonOpen, PersonPick } from './person-open.tsx'
import './people-list.css'
import './people-table.css'

const LINE_REM = 2.75

interface PeopleTableProps extends PeopleShownProps {
  readonly search: PeopleSearch
  readonly onChange: (changed: Changed) => void
}

/** People as a table: the name, and beside it what the owner chose, as far as there is room. */
export function PeopleTable(props: PeopleTableProps) {
  const { pages, total, search, chosen, choosing, moveTo, onChange } = props
  const body = useRef<HTMLDivElement>(null)
  const widthRem = useWidthRem(body)
  const wanted = useMemo(() => columnsNamed(search.columns ?? []), [search.columns])
  const columns = useMemo(() => thatFit(wanted, widthRem), [wanted, widthRem])
  const { lines, height } = useLines({ pages, total, lineRem: LINE_REM, moveTo, list: body })
  const template = templateOf(columns)
  return (
    <>
      {widthRem === 0 || columns.length === wanted.length ? null : (
        <p className="table-room">
          {columns.length} of {wanted.length} columns have room in this window.
        </p>
      )}
      <div
        aria-colcount={columns.length + 1}
        aria-label="People"
        aria-rowcount={total + 1}
        className="table"
        role="table"
      >
        <div className="table-head" role="rowgroup">
          <div aria-rowindex={1} className="table-line" role="row" style={{ gridTemplateColumns: template }}>
            <HeadCell name="Name" onChange={onChange} search={search} sort="name" />
            {columns.map(({ key, name, sort }) => (
              <HeadCell key={key} name={name} onChange={onChange} search={search} sort={sort} />
            ))}
          </div>
        </div>
        <div
          className="people-lines"
          data-choosing={choosing || chosen.size > 0}
          ref={body}
          role="rowgroup"
          style={{ height }}
        >
          {lines.map(({ index, style }) => (
            <div
              aria-rowindex={index + 2}
              className="table-row"
              key={pages.rowAt(index)?.id ?? index}
              role="row"
              style={style}
            >
              <Cells {...props} columns={columns} index={index} template={template} />
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

interface HeadCellProps {
  readonly name: string
  readonly sort: Column['sort'] | 'name'
  readonly search: PeopleSearch
  readonly onChange: (changed: Changed) => void
}

/** A press sorts by it, another turns it round. */
function HeadCell({ name, sort, search, onChange }: HeadCellProps) {
  const isSorted = sort !== undefined && (search.sort ?? 'name') === sort
  const isReversed = search.reversed === true
  const isAscending = (sort === 'last-contact' || sort === 'added') === isReversed
  const press = (): void =>
    onChange({
      sort: sort === 'name' ? undefined : sort,
      reversed: isSorted && !isReversed ? true : undefined,
    })
  return (
    <div
      className="table-name"
      role="columnheader"
      {...(isSorted ? { 'aria-sort': isAscending ? ('ascending' as const) : ('descending' as const) } : {})}
    >
      {sort === undefined ? (
        name
      ) : (
        <button data-up={isReversed} onClick={press} type="button">
          {name} {isSorted ? <Icon name="chevron" size={14} /> : null}
        </button>
      )}
    </div>
  )
}

interface CellsProps extends PeopleTableProps {
  readonly columns: readonly Column[]
  readonly index: number
  readonly template: string
}

function Cells({ pages, overview, index, chosen, choosing, columns, template, ...rest }: CellsProps) {
  const row = pages.rowAt(index)
  if (row === undefined) return <span className="person-coming" role="cell" />
  return (
    <TableLine
      choosing={choosing}
      circles={overview.circles}
      columns={columns}
      index={index}
      isChosen={chosen.has(row.id)}
      onFocus={rest.onFocus}
      onLongPress={rest.onLongPress}
      onStretch={rest.onStretch}
      onToggle={rest.onToggle}
      row={row}
      template={template}
      today={overview.today}
    />
  )
}

interface TableLineProps extends LineHandlers, CellAbout {
  readonly row: PersonRow
  readonly index: number
  readonly isChosen: boolean
  readonly choosing: boolean
  readonly columns: readonly Column[]
  readonly template: string
}

const TableLine = memo(function TableLine(props: TableLineProps) {
  const { row, columns, template, isChosen, circles, today } = props
  return (
    <div
      className="person-line table-line"
      data-chosen={isChosen}
      role="presentation"
      style={{ gridTemplateColumns: template }}
    >
      <div className="table-cell-name" role="rowheader">
        <PersonPick {...props} />
        <PersonOpen {...props}>
          <span className="person-name">{row.name}</span>
        </PersonOpen>
      </div>
      {columns.map(({ key, cell }) => {
        const words = cell(row, { circles, today })
        return (
          <div className="table-cell" key={key} role="cell" title={words}>
            {key === 'aliveness' ? <AlivenessMark aliveness={row.aliveness} /> : words}
          </div>
        )
      })}
    </div>
  )
})

function useWidthRem(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const measure = (): void => setWidth((of.current?.clientWidth ?? 0) / rem)
    measure()
    const watching = new ResizeObserver(measure)
    if (of.current !== null) watching.observe(of.current)
    return () => watching.disconnect()
  }, [of])
  return width
}
