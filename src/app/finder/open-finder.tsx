/** What of the finder must be there at once. */
export type FinderFrame = { dialog: HTMLDialogElement; form: HTMLFormElement; box: HTMLInputElement }

let frame: FinderFrame | undefined

/** The frame, made with the first use. No part of React: another box in its place would end what is being composed. */
export function finderFrame(): FinderFrame {
  if (frame !== undefined) return frame
  const make = <K extends keyof HTMLElementTagNameMap>(name: K) => document.createElement(name)
  const [dialog, form, field, box] = [make('dialog'), make('form'), make('div'), make('input')]
  Object.assign(box, { type: 'search', autocomplete: 'off', autocapitalize: 'none', spellcheck: false })
  dialog.className = 'finder'
  dialog.ariaBusy = 'true'
  field.className = 'relative flex-1'
  field.append(box)
  form.append(field)
  form.onsubmit = (event) => {
    event.preventDefault()
    form.dataset.entered = box.value
  }
  // A search box would keep Escape to itself, to clear what stands in it.
  dialog.onkeydown = (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    dialog.close()
  }
  // A closed finder forgets what was typed.
  dialog.onclose = () => {
    form.reset()
    delete form.dataset.entered
  }
  dialog.append(form)
  document.body.append(dialog)
  frame = { dialog, form, box }
  return frame
}

/**
 * Opens the finder, also before the app or the finder's own code is there: what is typed by then stands in a real box,
 * and phones show their keyboard, which they do only within a press. `Finder` fills in the rest.
 *
 * @param button whose name the box has until then
 */
export function openFinder({ textContent }: HTMLElement): void {
  const { dialog, box } = finderFrame()
  if (dialog.open) return
  if (dialog.ariaBusy) box.placeholder = textContent
  dialog.showModal()
}
