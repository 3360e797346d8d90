/** WeChat keeps a screen reader inside an `aria-modal` view by itself. */
export function useDialog(_id: string, _onClose: () => void) {}
