/** Test files that run at a time: journeys and restarts wait more than they work. Each worker has a database server of its own. */
export const WORKERS = 2
