import { Screen, ScreenHead } from '../shell/screen.tsx'

export function SettingsScreen() {
  return (
    <Screen title="Settings">
      <ScreenHead title="Settings" />
    </Screen>
  )
}
