/** Remembers in which language transcripts are read. A cookie, for the server draws them. */
export const LANGUAGE_COOKIE = 'transcript-language';
