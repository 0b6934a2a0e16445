/**
 * A function that keeps its last answer: asked again with the very same inputs it gives the very
 * same object, which is what `useStore` needs of a selector that makes one.
 */
export function remember<Inputs extends readonly unknown[], Answer>(
  work: (...inputs: Inputs) => Answer,
): (...inputs: Inputs) => Answer {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | null = null;
  return (...inputs) => {
    const known = last;
    if (known && inputs.every((input, i) => Object.is(input, known.inputs[i]))) return known.answer;
    const answer = work(...inputs);
    last = { inputs, answer };
    return answer;
  };
}
