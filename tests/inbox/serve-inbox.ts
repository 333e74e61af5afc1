import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openInbox, patience } from '../../src/compiler/host/open-inbox.ts'

/**
 * An inbox in a process of its own, for tests that end it and for the bench: `node serve-inbox.ts file`. Senders are
 * told apart by `X-Real-IP`. Its first line is the port.
 */
const [, , file = ''] = process.argv
const options = { file, origins: [], token: null, isBehindProxy: true }
const inbox = await openInbox(options, '/nowhere', ['en', 'ko'])
const server = createServer(patience, (incoming, outgoing) => {
  inbox.answer(incoming, outgoing).catch((error) => {
    console.error(error)
    outgoing.destroy()
  })
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
