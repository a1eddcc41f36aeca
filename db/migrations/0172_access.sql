-- A system that an organisation asked for itself waits for the region; it gets no token before it is let in.
alter table access.api_client add column asked_on date;
create index on access.api_client (organisation_id);
