/** Whether somebody may mean a name: text that neither begins nor is as long as an address or a key. */
export function mightBeName(text: string): boolean {
  const typed = text.trim()
  return typed !== '' && !/^0x/i.test(typed) && !/^[0-9a-f]{40,}$/i.test(typed)
}
