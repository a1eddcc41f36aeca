-- Free help is of some kinds only; anything else needs price and quality like every offer. policy: D1
update catalogue.service set free_help = false where free_help and kind not in ('debt-help', 'language', 'volunteering', 'other');

-- Why an offer left the list: only what is out of date comes back by saying that it is right. policy: D1, D4
alter table catalogue.service add unlisted_because text check (unlisted_because in ('not-confirmed', 'certificate-ended'));
update catalogue.service set unlisted_because = 'not-confirmed' where status = 'unlisted' and source_id is null;

-- Evidence can be looked up, grows old, and a figure says after how many months and of whom it is. policy: D1, D4, K8
alter table catalogue.quality
  add number text check (length(number) <= 60),
  add evidence_url text check (length(evidence_url) <= 500),
  add months int check (months between 1 and 60),
  -- How many of the denominator began with several goals: shown beside the figure, in no sum.
  add several_goals int check (several_goals between 0 and denominator),
  add good_until date generated always as (
    least(valid_until, on_date + case kind when 'certificate' then 1461 when 'inspection' then 1461 when 'none-yet' then 365 else 730 end)) stored;
create index on catalogue.quality (good_until) where good_until is not null;

-- A price or a contract that ends without another after it: its provider is reminded once. policy: D11
alter table catalogue.price add reminded_on date;
create index on catalogue.price (least(valid_until, confidential_until)) where reminded_on is null and num_nonnulls(valid_until, confidential_until) > 0;
