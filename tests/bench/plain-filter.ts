/** Runs in the floor's cast page: hides the cards that do not contain what is typed, and does no more. */
export function plainFilter(): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search]')
  const cards = [...document.querySelectorAll<HTMLElement>('main li:has(a[href*="/characters/"])')].map((card) => ({
    card,
    text: (card.textContent ?? '').toLowerCase(),
  }))

  function filter(): void {
    const typed = box?.value.trim().toLowerCase() ?? ''
    for (const { card, text } of cards) card.hidden = !text.includes(typed)
  }

  box?.addEventListener('input', filter)
  box?.form?.addEventListener('submit', (event) => event.preventDefault())
}
