import { Screen, ScreenHead } from '../shell/screen.tsx'

export function TodayScreen() {
  return (
    <Screen title="Today">
      <ScreenHead title="Today" />
    </Screen>
  )
}
