/**
 * Remembers one call: the same arguments (compared by identity) give the same result object, so
 * that whatever is drawn from it is not drawn again.
 */
export function rememberLast<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { readonly inputs: Inputs; readonly result: Result } | null = null;
  return (...inputs) => {
    if (last && inputs.every((input, index) => Object.is(input, last?.inputs[index]))) {
      return last.result;
    }
    last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}
