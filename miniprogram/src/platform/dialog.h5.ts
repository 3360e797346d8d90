import { useEffect, useRef } from 'react'

/** A new Taro element is hidden until it has hydrated, and what is hidden cannot take focus. */
const afterHydration = 60

const focusable = 'a[href],button,input,textarea,select,[tabindex="0"]'

/** The dialogs that are open: of two that lie one over the other, only the upper one hears the keys. */
const open: string[] = []

/** Moves focus into the dialog, keeps Tab inside, closes on Esc, and gives focus back at the end. */
export function useDialog(id: string, onClose: () => void) {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const dialog = document.getElementById(id)
    const before = document.activeElement
    const timer = setTimeout(() => dialog?.focus(), afterHydration)
    const onKeyDown = (event: KeyboardEvent) => {
      if (open.at(-1) !== id) return
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') keepInside(event, dialog)
    }
    open.push(id)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      clearTimeout(timer)
      open.splice(open.indexOf(id), 1)
      document.removeEventListener('keydown', onKeyDown)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [id])
}

function keepInside(event: KeyboardEvent, dialog: HTMLElement | null) {
  const stops = [...(dialog?.querySelectorAll<HTMLElement>(focusable) ?? [])]
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  const atEdge =
    document.activeElement === edge || (event.shiftKey && document.activeElement === dialog)
  if (!atEdge) return
  event.preventDefault()
  const target = event.shiftKey ? stops.at(-1) : stops[0]
  target?.focus()
}
