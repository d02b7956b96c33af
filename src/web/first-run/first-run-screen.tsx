import { Screen, ScreenHead } from '../shell/screen.tsx'

export function FirstRunScreen() {
  return (
    <Screen title="Welcome">
      <ScreenHead title="Welcome" />
    </Screen>
  )
}
