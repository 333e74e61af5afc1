import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/inbox/database.ts'
import { countRows, formOf, goodFields, idOf, newDraft, newSender, post } from './drafts.ts'
import { type Home, homes, inboxUrl, siteOrigin } from './homes.ts'

describe.each(homes)('the inbox in %s', (_name, open, many) => {
  let home: Home
  beforeAll(async () => {
    home = await open()
  })
  afterAll(() => home.close())

  const row = async (id: string) => (await rowsOf(home.database, 'SELECT * FROM replies WHERE id = ?1', id))[0]

  test('keeps a reply as it was written', async () => {
    const draft = newDraft()
    const more = { link: 'https://films.example/a', answerTo: 'k3j9x2ma7q', text: ' 첫째 줄\r\n둘째 줄 ' }
    const response = await post(home, goodFields({ draft, ...more }))
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ id: idOf(draft), state: 'waiting', canTakeBack: true })
    expect(await row(idOf(draft))).toMatchObject({
      ...{ page: 'characters/kyu-nam', name: '김민지', text: '첫째 줄\n둘째 줄', level: 2, language: 'ko' },
      ...{ link: 'https://films.example/a', answer_to: 'k3j9x2ma7q', state: 'waiting', decided: null },
    })
  })

  test('keeps a reply once that was sent twice, with its newest text', async () => {
    const fields = goodFields()
    await post(home, fields)
    const before = await countRows(home)
    const response = await post(home, { ...fields, text: 'Better words.' })
    expect(response.status).toBe(200)
    expect(await countRows(home)).toBe(before)
    expect(await row(idOf(fields.draft ?? ''))).toMatchObject({ text: 'Better words.' })
  })

  test(`keeps the same post once, ${many} times at once, from one sender`, async () => {
    const before = await countRows(home)
    const fields = goodFields()
    const headers = { 'cf-connecting-ip': newSender() }
    const answers = await Promise.all(Array.from({ length: many }, () => post(home, fields, headers)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses.slice(-1)).toEqual([201])
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([200]))
    expect(await countRows(home)).toBe(before + 1)
  })

  test('lets nobody change the reply of somebody else', async () => {
    const fields = goodFields()
    await post(home, fields)
    const id = idOf(fields.draft ?? '')
    const stolen = await post(home, { ...fields, draft: `${id}-anothersecret0000000`, text: 'Mine now.' })
    expect(stolen.status).toBe(422)
    expect(await stolen.json()).toEqual({ errors: [{ field: 'draft', fault: 'unreadable' }] })
    expect(await row(id)).toMatchObject({ text: fields.text })
  })

  test('takes a reply back as often as asked, and deletes its text', async () => {
    const fields = goodFields({ link: 'https://films.example' })
    const draft = fields.draft ?? ''
    await post(home, fields)
    for (const _time of [1, 2]) {
      const response = await post(home, { draft, takeBack: '1' })
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ id: idOf(draft), state: 'taken-back', canTakeBack: true })
    }
    expect(await row(idOf(draft))).toMatchObject({ state: 'taken-back', name: '', text: '', link: null })
    expect(await (await post(home, fields)).json()).toMatchObject({ state: 'taken-back' })
  })

  test.each(['reply99999-secret00000000099999', 'nonsense', '', 'a-b-c'])(
    'finds no reply to take back for the draft %j',
    async (draft) => {
      const response = await post(home, { draft, takeBack: '1' })
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'unknown-reply' }] })
    },
  )

  test('says what is wrong with each field', async () => {
    const wrong = { draft: 'x', page: '../etc', name: ' ', text: '가'.repeat(2_001), level: '', language: '!' }
    const response = await post(home, { ...wrong, link: 'javascript:alert(1)', answerTo: 'x' })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [
        { field: 'draft', fault: 'unreadable' },
        { field: 'page', fault: 'unreadable' },
        { field: 'name', fault: 'missing' },
        { field: 'text', fault: 'too-long', limit: 2_000 },
        { field: 'level', fault: 'missing' },
        { field: 'language', fault: 'unreadable' },
        { field: 'link', fault: 'not-an-address' },
        { field: 'answerTo', fault: 'unreadable' },
      ],
    })
  })

  test.each(['multipart', 'urlencoded'])('takes 2,000 letters of Hangul in a form that is %s', async (kind) => {
    const fields = goodFields({ text: '탈주'.repeat(1_000) })
    const body = kind === 'multipart' ? formOf(fields) : new URLSearchParams(fields)
    const response = await home.send({
      headers: {
        accept: 'application/json',
        'cf-connecting-ip': newSender(),
        ...(kind === 'multipart' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body,
    })
    expect(response.status).toBe(201)
  })

  test('thanks a robot that fills in every field, and forgets it', async () => {
    const before = await countRows(home)
    expect((await post(home, goodFields({ website: 'https://spam.example' }))).status).toBe(201)
    expect(await countRows(home)).toBe(before)
  })

  test('refuses a reply that was written faster than anybody can type', async () => {
    const response = await post(home, goodFields({ took: '800' }))
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('3')
    expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'too-fast', after: 3 }] })
  })

  test('takes ten new replies an hour from one sender, and does not limit others', async () => {
    const headers = { 'cf-connecting-ip': '2001:db8:1:2::1' }
    const first = goodFields()
    for (let i = 0; i < 10; i++) expect((await post(home, i === 0 ? first : goodFields(), headers)).status).toBe(201)
    const neighbour = { 'cf-connecting-ip': '2001:db8:1:2:ffff::9' }
    const response = await post(home, goodFields(), neighbour)
    expect(response.status).toBe(429)
    const { errors } = (await response.json()) as { errors: { fault: string; after: number }[] }
    expect(errors[0]).toMatchObject({ field: null, fault: 'too-many' })
    expect(errors[0]?.after).toBeGreaterThan(3_000)
    expect(Number(response.headers.get('retry-after'))).toBe(errors[0]?.after)
    expect((await post(home, first, headers)).status).toBe(200)
    expect((await post(home, goodFields(), { 'cf-connecting-ip': '2001:db8:1:3::1' })).status).toBe(201)
  })

  test('does not count a reply that is sent again', async () => {
    const headers = { 'cf-connecting-ip': newSender() }
    const fields = goodFields()
    for (let i = 0; i < 12; i++) await post(home, fields, headers)
    expect((await post(home, goodFields(), headers)).status).toBe(201)
  })

  test('stores no address, neither plain nor hashed without salt', async () => {
    const address = '198.51.100.77'
    await post(home, goodFields(), { 'cf-connecting-ip': address })
    const tables = await Promise.all(
      ['replies', 'senders', 'salt'].map((table) => rowsOf(home.database, `SELECT * FROM ${table}`)),
    )
    const plain = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(address))).toString('hex')
    expect(JSON.stringify(tables)).not.toContain(address)
    expect(JSON.stringify(tables)).not.toContain(plain)
  })

  test.each<[string, number, Record<string, string>]>([
    ['the site', 201, { origin: siteOrigin, 'sec-fetch-site': 'cross-site' }],
    ['the inbox itself', 201, { origin: new URL(inboxUrl).origin, 'sec-fetch-site': 'same-origin' }],
    ['an old browser that says nothing', 201, {}],
    ['a page of others', 403, { origin: 'https://others.example' }],
    ['our host without its lock', 403, { origin: new URL(inboxUrl).origin, 'sec-fetch-site': 'cross-site' }],
    ['a page of others, hidden', 403, { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a page of others that hides its origin', 403, { 'sec-fetch-site': 'cross-site' }],
    ['a page whose name only begins like ours', 403, { origin: `${siteOrigin}.evil.example` }],
  ])('answers %s with %i', async (_from, status, headers) => {
    const before = await countRows(home)
    const response = await post(home, goodFields(), headers)
    expect(response.status).toBe(status)
    const mayRead = status === 201 ? (headers.origin ?? null) : null
    expect(response.headers.get('access-control-allow-origin')).toBe(mayRead)
    expect(response.headers.get('vary')).toContain('origin')
    expect(await countRows(home)).toBe(before + (status === 201 ? 1 : 0))
    if (status === 403) expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'foreign-page' }] })
  })

  test('answers preflight requests, and refuses everything but posts', async () => {
    const asked = await home.send({ method: 'OPTIONS', headers: { origin: siteOrigin } })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-methods')).toBe('POST')
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const response = await home.send({ method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('POST, OPTIONS')
    }
  })

  describe('without script', () => {
    const plain = ['page', 'name', 'text', 'level', 'language', 'link', 'answerTo', 'website']
    function postPlain(fields: Record<string, string>, headers: Record<string, string> = {}) {
      const { draft: _draft, took: _took, ...own } = goodFields(fields)
      const all = { ...Object.fromEntries(plain.map((name) => [name, ''])), ...own }
      return home.send({
        headers: { accept: 'text/html', 'cf-connecting-ip': newSender(), ...headers },
        body: formOf(all),
      })
    }

    test('thanks in the language of the form, with a link back and a button to take the reply back', async () => {
      const before = await countRows(home)
      const response = await postPlain({ language: 'ko' })
      const html = await response.text()
      expect(response.status).toBe(201)
      expect(html).toContain('<html lang="ko">')
      expect(html).toContain('감사합니다')
      expect(html).toContain(`href="${siteOrigin}/ko/characters/kyu-nam"`)
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-/)
      const [, draft = ''] = /name="draft" value="([^"]+)"/.exec(html) ?? []
      expect(await countRows(home)).toBe(before + 1)
      const taken = await home.send({ headers: { accept: 'text/html' }, body: formOf({ draft, takeBack: '1' }) })
      expect(taken.status).toBe(200)
      expect(await row(idOf(draft))).toMatchObject({ state: 'taken-back', text: '' })
    })

    test('keeps a reply once that the same sender sent twice', async () => {
      const headers = { 'cf-connecting-ip': newSender() }
      const fields = { text: 'Pressed twice, without script.' }
      const before = await countRows(home)
      expect((await postPlain(fields, headers)).status).toBe(201)
      expect((await postPlain(fields, headers)).status).toBe(200)
      expect(await countRows(home)).toBe(before + 1)
      expect((await postPlain(fields)).status).toBe(201)
    })

    test('shows what is wrong beside all that was typed, as text and never as markup', async () => {
      const text = `</textarea><script>alert("1")</script> & 'more'`
      const response = await postPlain({
        text,
        name: '',
        link: '"><img src=x>',
        language: 'en',
        answerTo: 'k3j9x2ma7q',
      })
      const html = await response.text()
      expect(response.status).toBe(422)
      expect(html).toContain('Fill this in.')
      expect(html).toContain('aria-describedby="name-wrong"')
      expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;')
      expect(html).toContain('value="&quot;&gt;&lt;img src=x&gt;"')
      expect(html).toContain('name="answerTo" value="k3j9x2ma7q"')
      expect(html).not.toMatch(/<script|<img/)
    })

    test('writes a limit with the digits of the language', async () => {
      const html = await (await postPlain({ text: 'x'.repeat(2_001), language: 'de' })).text()
      expect(html).toContain('Möglich sind 2.000 Zeichen.')
    })

    test.each([
      ['reviews', '/ko/reviews'],
      ['characters/kyu-nam', '/ko/characters/kyu-nam'],
      ['scenes/the-fence', '/ko/story#beat-the-fence'],
      ['//others.example', '/ko'],
    ])('leads from a reply about %s back to %s', async (page, path) => {
      const html = await (await postPlain({ page }, { referer: 'https://others.example/trap' })).text()
      expect(html).toContain(`href="${siteOrigin}${path}"`)
      expect(html).not.toContain('href="https://others')
    })
  })
})
