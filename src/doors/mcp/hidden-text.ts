/**
 * What a reader cannot see and a model can: Unicode tags (U+E0000 on), direction marks and overrides, zero-width
 * letters, variation selectors, control characters. Words for an agent hide in these, so none leaves (BI-45).
 * Line feeds and tabs stay.
 */
export function withoutHiddenText(text: string): string {
  return text.replace(HIDDEN, '')
}

const HIDDEN = /(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu
