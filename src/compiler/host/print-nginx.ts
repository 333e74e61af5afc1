import { resolve } from 'node:path'
import { nginxBlock } from './nginx-block.ts'
import { readSiteFacts } from './site-facts.ts'

/** `npm run -s nginx`: prints the server block for the site as it was built here, for the host of `SITE_ORIGIN`. */
const origin = process.env.SITE_ORIGIN ?? ''
const folder = resolve('dist')
const host = origin === '' ? 'localhost' : new URL(origin).hostname
process.stdout.write(nginxBlock({ listen: '80', host, folder }, await readSiteFacts(folder, origin)))
