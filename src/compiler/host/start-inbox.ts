import { createServer } from 'node:http'
import { inboxPort } from './nginx-block.ts'
import { inboxOptions, openInbox, patience } from './open-inbox.ts'
import { readSiteFacts } from './site-facts.ts'

/** `npm run inbox`: the inbox alone, for the nginx of this machine, which sends it what is posted to the site's path. */
const port = Number(process.env.INBOX_PORT ?? inboxPort)
const folder = 'dist'

try {
  const { languages } = await readSiteFacts(folder)
  const inbox = await openInbox({ ...inboxOptions(), isBehindProxy: true }, folder, languages)
  const server = createServer(patience, (incoming, outgoing) => {
    inbox.answer(incoming, outgoing).catch((error) => {
      console.error(error)
      outgoing.writeHead(500).end()
    })
  })
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening))
  console.log(`The inbox is at http://127.0.0.1:${port}`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
