import { resolve } from 'node:path'
import { inlineStyleSources } from '../emit/inline-styles.ts'
import { nginxBlock } from './nginx-block.ts'

/** `npm run -s nginx`: prints the server block for the site as it was built here, for the host of `SITE_ORIGIN`. */
const origin = process.env.SITE_ORIGIN ?? ''
const folder = resolve('dist')
const host = origin === '' ? 'localhost' : new URL(origin).hostname
process.stdout.write(nginxBlock({ listen: '80', host, folder }, { origin, styles: await inlineStyleSources(folder) }))
