import { prefixOf } from '../../languages/paths.ts'
import { contentTypes, everywhere, fileRules, type HeaderRule, pageHeaders, stylesAt } from './headers.ts'
import { missingPage, type SiteFacts } from './site-facts.ts'

/** Where the inbox listens beside nginx, on this machine alone. */
export const inboxPort = 4180

/** Where nginx listens (`80`, `127.0.0.1:8080`), for which host, and the built site's folder, absolute. */
type Place = { listen: string; host: string; folder: string }

/**
 * An nginx server block for the built site, with the headers of the one table: goes inside `http { … }`, for example as
 * `/etc/nginx/conf.d/talju.conf`. `add_header` in a location replaces inherited ones, so each location names all.
 */
export function nginxBlock({ listen, host, folder }: Place, site: SiteFacts): string {
  const headers = { ...everywhere, ...pageHeaders(['$talju_styles'], site) }
  return `# Only what is there is kept for long. (An empty header is not sent.)
map $status $talju_missing {
  404 no-cache;
  default "";
}

# The styles in each page's head, for its content policy.
map $uri $talju_styles {
${styleLines(site)}
}

server {
  listen ${listen};
  server_name ${host};
  root ${folder};

  types {
${typeLines()}
  }
  charset utf-8;
  charset_types ${charsetTypes().join(' ')};

  # The build wrote a .gz and a .br beside what grows smaller by it.
  gzip_static on;
  gzip_vary on;
  # brotli_static on;  # with libnginx-mod-http-brotli-static

  # Saves looking for the same files again; a new build is seen within ten seconds.
  open_file_cache max=2000 inactive=1h;
  open_file_cache_valid 10s;
  open_file_cache_errors on;

${site.languages.map((lang) => pageLocation(prefixOf(lang, site.languages), headers)).join('')}${fileRules(site).flatMap(fileLocations).join('')}${repliesLocation(site)}
  # Any other file, which is none: a plain 404, never a page.
  location ~ \\.(?!html$)[a-z0-9]+$ {
${headerLines(everywhere)}
    add_header cache-control no-cache always;
    try_files $uri =404;
  }
}
`
}

/** By the file that nginx found for a page. */
function styleLines(site: SiteFacts): string {
  const prefixes = site.languages.map((lang) => prefixOf(lang, site.languages)).join('|')
  const line = (file: string, path: string) => `  ${file} "${stylesAt(path, site).join(' ')}";`
  return [
    line('default', missingPage),
    ...site.pages.map(({ path }) => {
      const file = path.endsWith(':slug') ? path.replace(':slug', '') : `${path.replace(/\/$/, '')}/+index\\.html$`
      return line(`"~^(?:${prefixes})${file}"`, path)
    }),
  ].join('\n')
}

/** The pages of a language. */
function pageLocation(prefix: string, headers: Readonly<Record<string, string>>): string {
  return `  location ${prefix}/ {
${headerLines(headers)}
    try_files $uri/index.html \${uri}index.html $uri =404;
    error_page 404 ${prefix}/404.html;
  }
`
}

function fileLocations({ what, paths, headers: { 'cache-control': kept = '', ...headers } }: HeaderRule): string[] {
  return [
    `\n  # ${what}\n`,
    ...paths.map(
      (path) => `  location ${path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`} {
${headerLines({ ...everywhere, ...headers })}
    add_header cache-control "${kept}";
    add_header cache-control $talju_missing always;
    try_files $uri${/\.\w+$|\*$/.test(path) ? '' : ' $uri.html'} =404;
  }
`,
    ),
  ]
}

/** The inbox beside nginx, which `npm run inbox` starts: it names its headers itself. */
function repliesLocation({ replies }: SiteFacts): string {
  if (replies === null || !replies.startsWith('/')) return ''
  return `
  # replies, for the inbox: npm run inbox
  location = ${replies} {
    proxy_pass http://127.0.0.1:${inboxPort};
    proxy_set_header Host $host;
    proxy_set_header X-Real-IP $remote_addr;
    client_max_body_size 2m;
    client_body_timeout 10s;
    # They would keep addresses of readers.
    access_log off;
    error_log /dev/null;
  }
`
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n')
}

function typeLines(): string {
  return Object.entries(contentTypes)
    .map(([ending, type]) => `    ${type.split(';')[0]} ${ending};`)
    .join('\n')
}

function charsetTypes(): string[] {
  return Object.values(contentTypes).flatMap((type) => {
    const [name = '', charset] = type.split('; ')
    return charset === undefined || name === 'text/html' ? [] : [name]
  })
}
