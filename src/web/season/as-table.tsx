interface AsTableProps {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The same as the picture above it, for whoever reads rather than looks. */
export function AsTable({ caption, headings, rows }: AsTableProps) {
  return (
    <details className="as-table">
      <summary>
        As a table<span className="unseen">: {caption}</span>
      </summary>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={headings[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={headings[at]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
