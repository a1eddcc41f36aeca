-- Which version of what somebody was shown they said yes to; of before it was not kept. policy: L2
alter table people.agreement add column version int check (version >= 0);
