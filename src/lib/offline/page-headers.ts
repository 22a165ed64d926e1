/** Told with every answer but media: whose page this is, an account's id or `visitor`. */
export const ACCOUNT_HEADER = 'cueline-account';

/** Who is not signed in. */
export const VISITOR = 'visitor';

/** Told with every page: the build whose scripts it runs. */
export const VERSION_HEADER = 'cueline-version';
