/** The Welsh name where Welsh names are asked for and one is known; else the English one. */
export function nameIn(
  language: string,
  named: { readonly name: string; readonly nameWelsh: string | null },
): string {
  return language === 'cy' && named.nameWelsh ? named.nameWelsh : named.name;
}
