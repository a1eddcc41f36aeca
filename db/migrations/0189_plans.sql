-- The clock of a referral is worked out where it is asked, by index; a column of its own that follows from others cannot be copied or
-- restored like the rest. policy: D6
drop index plans.referral_clock;
alter table plans.referral drop column clock_on;
create function plans.clock_on(state text, accept_by date, hold_until date, starts_on date, ends_on date) returns date
  language sql immutable parallel safe as $$
    select case state when 'on-hold' then hold_until when 'running' then ends_on when 'accepted' then coalesce(starts_on, accept_by + 28)
      when 'sent' then accept_by when 'received' then accept_by when 'intake-planned' then accept_by end
  $$;
create index referral_clock on plans.referral (plans.clock_on(state, accept_by, hold_until, starts_on, ends_on))
  where reminded_for is distinct from plans.clock_on(state, accept_by, hold_until, starts_on, ends_on);

-- For which day it was said to who does a task that it comes near, so that it is said once. policy: E1
alter table plans.step add column reminded_for date;
create index step_clock on plans.step (due_on)
  where state = 'open' and owner_organisation is not null and sensitivity <> 'special' and reminded_for is distinct from due_on;
