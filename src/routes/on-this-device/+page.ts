import type { PageLoad } from './$types';

/** The worker shows this page to whoever is without a network: it says nothing of who that is. */
export const load: PageLoad = () => ({ isForAnybody: true });
