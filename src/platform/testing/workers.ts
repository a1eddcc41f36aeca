/** Test files that run at a time, on two cores: journeys and restarts wait more than they work. Each worker has a database server of its own. */
export const WORKERS = 3
