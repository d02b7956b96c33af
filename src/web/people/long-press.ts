import { type MouseEvent, type PointerEvent, useRef } from 'react'

const LONG_MILLISECONDS = 450
const STILL_PIXELS = 10

/** A thumb that stays on a line. Spread what it answers on the line; the tap that ends the press does nothing more. */
export function useLongPress(onLongPress: () => void) {
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | undefined>(undefined)
  const wasLong = useRef(false)
  const end = (): void => {
    clearTimeout(press.current?.timer)
    press.current = undefined
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      wasLong.current = false
      if (event.pointerType !== 'touch') return
      const timer = setTimeout(() => {
        wasLong.current = true
        onLongPress()
      }, LONG_MILLISECONDS)
      press.current = { timer, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent) => {
      const began = press.current
      if (began !== undefined && Math.hypot(event.clientX - began.x, event.clientY - began.y) > STILL_PIXELS) end()
    },
    onPointerUp: end,
    onPointerCancel: end,
    onContextMenu: (event: MouseEvent) => {
      if (wasLong.current || press.current !== undefined) event.preventDefault()
    },
    onClickCapture: (event: MouseEvent) => {
      if (!wasLong.current) return
      wasLong.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
