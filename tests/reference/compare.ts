/** The first difference between an answer and what is expected, in words; null when they agree. */
export function differenceOf(
  actual: unknown,
  expected: unknown,
  tolerance: { readonly relative: number; readonly absolute: number },
  where = '',
): string | null {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') return `${where} is ${String(actual)}, expected ${expected}`;
    const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
    // Not `>`: a NaN must fail.
    return Math.abs(actual - expected) <= allowed
      ? null
      : `${where} is ${actual}, expected ${expected} within ${allowed}`;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return `${where} should be a list of ${expected.length}`;
    for (const [i, value] of expected.entries()) {
      const difference = differenceOf(actual[i], value, tolerance, `${where}[${i}]`);
      if (difference !== null) return difference;
    }
    return null;
  }
  if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      const part = (actual as Readonly<Record<string, unknown>>)[key];
      const difference = differenceOf(
        part,
        value,
        tolerance,
        where === '' ? key : `${where}.${key}`,
      );
      if (difference !== null) return difference;
    }
    return null;
  }
  return actual === expected ? null : `${where} is ${String(actual)}, expected ${String(expected)}`;
}
