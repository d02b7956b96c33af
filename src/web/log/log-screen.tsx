import { Screen, ScreenHead } from '../shell/screen.tsx'

export function LogScreen() {
  return (
    <Screen title="Log">
      <ScreenHead title="Log" />
    </Screen>
  )
}
