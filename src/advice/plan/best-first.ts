/**
 * Numbers from 0 to `rows.length - 1`, best first, one at a time: making the heap is linear, each one drawn is
 * logarithmic, so a day's few cards cost next to nothing however many people there are.
 */
export function* bestFirst(rows: Int32Array, isBetter: (a: number, b: number) => boolean): Generator<number> {
  const heap = rows.slice()
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at, isBetter, heap.length)
  for (let size = heap.length; size > 0; size--) {
    const best = heap[0] ?? 0
    heap[0] = heap[size - 1] ?? 0
    sink(heap, 0, isBetter, size - 1)
    yield best
  }
}

function sink(heap: Int32Array, from: number, isBetter: (a: number, b: number) => boolean, size: number): void {
  const moving = heap[from] ?? 0
  let at = from
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && isBetter(heap[child + 1] ?? 0, heap[child] ?? 0)) child++
    if (!isBetter(heap[child] ?? 0, moving)) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = moving
}

/** The row numbers below `count` that are wanted. */
export function rowsWhere(count: number, isWanted: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count)
  let size = 0
  for (let row = 0; row < count; row++) if (isWanted(row)) rows[size++] = row
  return rows.subarray(0, size)
}
