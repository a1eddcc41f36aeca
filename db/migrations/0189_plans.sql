-- For which day it was said to who does a task that it comes near, so that it is said once. policy: E1
alter table plans.step add column reminded_for date;
create index step_clock on plans.step (due_on)
  where state = 'open' and owner_organisation is not null and sensitivity <> 'special' and reminded_for is distinct from due_on;
