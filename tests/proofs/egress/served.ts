// A fresh install's server, as `npm start` opens it, without npm around it.
import { serve, WEB_FOLDER } from '../../../src/serve.ts'
import { say, setupOf } from '../program.ts'

export interface ServedSetup {
  readonly folder: string
}

const { folder } = setupOf<ServedSetup>()
const served = await serve({
  where: { file: `${folder}/book.sqlite` },
  dataFolder: folder,
  webFolder: WEB_FOLDER,
  port: 0,
})
say({ link: await served.server.signInLink(), pid: process.pid })
process.once('SIGTERM', () => {
  void served.close().then(() => process.exit(0))
})
