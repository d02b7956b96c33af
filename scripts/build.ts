// npm run build: the program for the terminal and the web app, each only when what it is made of has changed.
import { buildCliIfNeeded } from './build-cli.ts'
import { buildWebIfNeeded } from './build-web.ts'

await buildCliIfNeeded()
await buildWebIfNeeded()
