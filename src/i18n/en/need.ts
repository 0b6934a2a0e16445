export const need = {} as const;
