-- A code to read along can go by SMS, at most a few times per link; it is told by mail too.
alter table intake.reading_link add column colleague_phone text check (length(colleague_phone) <= 30);
alter table intake.reading_link add column sms_sent integer not null default 0;
