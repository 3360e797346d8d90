/** What a desktop holds of its session. */
export type Held = { readonly token: string; readonly staffId: string }
