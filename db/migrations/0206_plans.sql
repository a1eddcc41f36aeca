-- The step by which whoever guides hears of a sign-up: it ends when the person takes the sign-up back. policy: D8
alter table plans.self_referral add column step_id uuid;
