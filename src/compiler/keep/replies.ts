import { runReplies } from './run-replies.ts'

/** `npm run replies`: the keeper's terminal. */

/** Typed characters, one at a time and without Enter. Arrows and the like are left out. */
async function* keys(): AsyncGenerator<string> {
  process.stdin.setRawMode(true)
  process.stdin.setEncoding('utf8')
  try {
    for await (const chunk of process.stdin) {
      if (!String(chunk).startsWith('\u001b')) yield* String(chunk)
    }
  } finally {
    process.stdin.setRawMode(false)
  }
}

try {
  const isThere = process.stdin.isTTY && process.stdout.isTTY
  await runReplies(process.argv.slice(2), { env: process.env, print: console.log, keys: isThere ? keys : null })
  process.exit(0)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
