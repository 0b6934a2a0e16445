/** "Adults who smoke" as it stands within a sentence; "GCSE grades", "English" keep their capitals. */
export function inSentence(label: string): string {
  if (!/^\p{Lu}\p{Ll}/u.test(label) || /^(English|Welsh|Scottish|Irish)\b/.test(label))
    return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
