/** What the notebook kernel of that name offers, as far as the example needs it. */
declare module "tslab" {
  export const display: { readonly svg: (text: string) => void };
}
