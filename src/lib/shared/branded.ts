declare const brand: unique symbol;

/** A `T` that only the code which checks it can make, so that a plain `T` does not pass for it. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
