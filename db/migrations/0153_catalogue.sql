-- Help that is missing belongs to the person it was given to, and what the region adds of it is kept by the region. policy: D4
alter table catalogue.missing_entry
  add place text check (length(place) <= 80),
  add for_whom text check (length(for_whom) <= 300),
  add discreet boolean not null default false;
alter table catalogue.service add kept_by_region text references regions.region (code);
comment on column catalogue.service.kept_by_region is 'the region that keeps it, where no provider does';
create index on catalogue.service (kept_by_region) where kept_by_region is not null;
