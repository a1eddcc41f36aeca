-- The schemes for employers are few: found without reading every service. policy: F3
create index on catalogue.service (id) where status = 'public' and instrument_type = 'employer';
