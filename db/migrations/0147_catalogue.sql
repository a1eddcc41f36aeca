-- Who waits is told: a day for a region to decide by, and an address for the answer to a report. policy: D3, A11
alter table catalogue.change add decide_by date;
alter table catalogue.change add late_told_on date;
update catalogue.change set decide_by = (made_at at time zone 'Europe/Amsterdam')::date + 7 where state = 'proposed';
alter table catalogue.change add check (state <> 'proposed' or decide_by is not null);
create index on catalogue.change (decide_by) where state = 'proposed' and late_told_on is null;

alter table catalogue.correction add late_told_on date;

create table catalogue.correction_asker (
  correction_id uuid primary key references catalogue.correction (id),
  email text not null check (length(email) <= 254),
  language text not null check (length(language) = 2)
);
comment on table catalogue.correction_asker is 'national: where the answer to a report is mailed, where somebody wanted that; removed once sent';
alter table catalogue.correction_asker enable row level security;
create policy add on catalogue.correction_asker for insert with check (true);
create policy see on catalogue.correction_asker for select using (platform.ctx_kind() = 'system');
create policy remove on catalogue.correction_asker for delete using (platform.ctx_kind() = 'system');
grant select, insert, delete on catalogue.correction_asker to wegwijzer_app;
