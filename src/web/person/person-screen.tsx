import { Screen, ScreenHead } from '../shell/screen.tsx'

export function PersonScreen() {
  return (
    <Screen title="Person">
      <ScreenHead title="Person" />
    </Screen>
  )
}
