export declare const good: { readonly insurers: readonly object[] };
