import { film } from 'virtual:film'
import { type ReactNode, useId } from 'react'
import { letters, limits, type ReplyField, trap } from '../../inbox/posted-reply.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { useEarlyInput } from '../use-early-input.ts'
import { levelsFrom, type Subject, useReplyForm } from './use-reply-form.ts'
import type { ReplyWords } from './words-en.ts'

type Props = Subject & {
  words: ReplyWords
  /** What a reply can be about, if the reader has to choose. */
  pages?: readonly { page: string; label: string }[]
}

const field = 'w-full rounded-md border border-field bg-raised px-3 aria-invalid:border-accent aria-invalid:border-2'

/**
 * The form for a reply. The draft is saved on the device with each key, until the inbox has it. Without JavaScript it
 * posts like any form.
 */
export function ReplyForm({ words, pages, ...subject }: Props) {
  const { lang, messages, texts } = useLanguage()
  const { draft, isLost, faultOf, progress, change, send } = useReplyForm(subject)
  const isLive = useBrowserValue(true, false)
  const early = useEarlyInput<HTMLFormElement>((form) => {
    // Append what was typed before hydration to the saved draft.
    const typed = new FormData(form)
    const joined = (name: 'name' | 'text' | 'link') => {
      const value = String(typed.get(name) ?? '')
      return value === '' || value === draft[name] ? draft[name] : `${draft[name]}${value}`
    }
    const next = { name: joined('name'), text: joined('text'), link: joined('link') }
    if (next.name !== draft.name || next.text !== draft.text || next.link !== draft.link) change(next)
  })
  const left = limits.text - letters(draft.text)
  const isSending = progress?.state === 'sending'

  function message(name: ReplyField): string | null {
    const fault = faultOf(name)
    if (fault === null) return null
    return (fault === 'missing' && (words.missing as Partial<Record<string, string>>)[name]) || words.faults[fault]
  }

  return (
    <form
      ref={early}
      method="post"
      action={film.inbox ?? undefined}
      noValidate={isLive}
      onSubmit={(event) => void send(event)}
      aria-busy={isSending}
      className="grid max-w-2xl gap-4 print:hidden"
    >
      {pages === undefined ? (
        <input type="hidden" name="page" value={subject.page} />
      ) : (
        <Field label={words.page} note={words.required} fault={message('page')}>
          {(given) => (
            <select
              {...given}
              name="page"
              required
              autoComplete="off"
              className={`${field} h-12`}
              value={draft.page}
              onChange={({ currentTarget }) => change({ page: currentTarget.value })}
            >
              <option value="">{words.choosePage}</option>
              {pages.map(({ page, label }) => (
                <option key={page} value={page}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <input type="hidden" name="language" value={lang} />
      {subject.answerTo !== null && <input type="hidden" name="answerTo" value={subject.answerTo} />}
      {/* People do not see it. Robots fill it in. */}
      <input name={trap} tabIndex={-1} aria-hidden autoComplete="off" defaultValue="" className="hidden" />
      <Field label={words.name} note={words.required} fault={message('name')}>
        {(given) => (
          <input
            {...given}
            name="name"
            required
            autoComplete="nickname"
            className={`${field} h-12`}
            value={draft.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={words.text}
        note={words.required}
        fault={message('text')}
        hint={draft.text === '' ? null : left < 0 ? words.over(-left) : words.left(left)}
      >
        {(given) => (
          <textarea
            {...given}
            name="text"
            required
            rows={5}
            dir="auto"
            className={`${field} field-sizing-content min-h-32 py-3`}
            value={draft.text}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={words.level} note={words.required} fault={message('level')}>
          {(given) => (
            <select
              {...given}
              name="level"
              required
              autoComplete="off"
              className={`${field} h-12`}
              value={isLive ? draft.level : ''}
              onChange={({ currentTarget }) => change({ level: Number(currentTarget.value) })}
            >
              {!isLive && <option value="">{words.chooseLevel}</option>}
              {levelsFrom(subject.lowest).map((level) => (
                <option key={level} value={level}>
                  {texts.levels[level]?.act}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.link} note={words.optional} fault={message('link')}>
          {(given) => (
            <input
              {...given}
              name="link"
              type="url"
              inputMode="url"
              placeholder="https://"
              autoComplete="url"
              className={`${field} h-12 placeholder:text-dim`}
              value={draft.link}
              onChange={({ currentTarget }) => change({ link: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <p className="note">
        {words.promise} {/* Invisible at first, so that nothing moves when it appears. */}
        {isLost ? <strong>{words.notKept}</strong> : <span className={isLive ? '' : 'invisible'}>{words.kept}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" className="button" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
        <div role="status">
          {progress?.state === 'delivered' && words.sent}
          {progress?.state === 'online' && words.backOnline}
          {progress?.state === 'failed' &&
            `${words.problems[progress.why] ?? messages.failure.unexpected} ${words.isHere}`}
        </div>
      </div>
    </form>
  )
}

type Given = { id: string; 'aria-invalid': boolean | undefined; 'aria-describedby': string | undefined }

/** A field with its label above and its error below. */
function Field({
  label,
  note,
  fault,
  hint = null,
  children,
}: {
  label: string
  note: string
  fault: string | null
  hint?: string | null
  children: (given: Given) => ReactNode
}) {
  const id = useId()
  const isDescribed = fault !== null || hint !== null
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label} <span className="font-normal text-dim">{note}</span>
      </label>
      {children({
        id,
        'aria-invalid': fault === null ? undefined : true,
        'aria-describedby': isDescribed ? `${id}-help` : undefined,
      })}
      {isDescribed && (
        <p id={`${id}-help`} className="note mt-1">
          {fault !== null && <strong className="text-accent">{fault}</strong>} {hint}
        </p>
      )}
    </div>
  )
}
