import { Screen, ScreenHead } from '../shell/screen.tsx'

export function ImportScreen() {
  return (
    <Screen title="Import">
      <ScreenHead title="Import" />
    </Screen>
  )
}
