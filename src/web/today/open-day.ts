import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { client } from '../client.ts'
import { setKnown, useRead } from '../data/reads.ts'

/**
 * Today's plan, opened by looking at it: from then on the cards stay the day's cards. Only when there is a card to keep,
 * and once; it is no step of the owner's, so `z` does not take it back.
 */
export function useToday() {
  const plan = useRead('plan-today', {})
  const opening = useMutation({
    mutationFn: () => client('open-day', {}),
    onSuccess: ({ step: _step, ...today }) => setKnown('plan-today', {}, today),
  })
  const openedFor = useRef<string | undefined>(undefined)
  const { mutate } = opening
  const shown = plan.data
  useEffect(() => {
    if (shown === undefined || shown.opened || shown.cards.length === 0 || openedFor.current === shown.day) return
    openedFor.current = shown.day
    mutate()
  }, [shown, mutate])
  return {
    today: shown,
    error: plan.error ?? opening.error,
    retry: () => (opening.error === null ? void plan.refetch() : mutate()),
  }
}
