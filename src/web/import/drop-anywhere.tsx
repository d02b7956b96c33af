import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '../ui/icons.tsx'
import { showToast } from '../ui/toast.tsx'
import { droppedFiles } from './dropped-files.ts'

/** The whole window takes a drop while this is on the page, and says so while a file hangs over it. */
export function DropAnywhere({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isOver = useDrop(onFiles)
  if (!isOver) return null
  return (
    <div aria-hidden="true" className="drop-veil">
      <p>
        <Icon name="import" size={28} /> Let go to look inside
      </p>
    </div>
  )
}

function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const onDrop = useEffectEvent((data: DataTransfer) => {
    void droppedFiles(data).then(onFiles, (error: Error) => showToast({ tone: 'problem', words: error.message }))
  })
  useEffect(() => {
    const listening = new AbortController()
    const on = (name: 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void): void =>
      window.addEventListener(name, run, { signal: listening.signal })
    on('dragover', (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    })
    on('dragleave', (event) => {
      // Nothing under the pointer: it has left the window, not an element.
      if (event.relatedTarget === null) setOver(false)
    })
    on('drop', (event) => {
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer)
    })
    return () => listening.abort()
  }, [])
  return isOver
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}
