// The shape a translated catalogue must have: the same keys as the English one, any text. No texts here.

export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
