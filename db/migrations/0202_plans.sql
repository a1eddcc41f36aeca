-- A referral that goes to another location keeps who did that, when, from where and to where. policy: C16, D6
create table plans.referral_move (
  region_code text not null,
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  from_location uuid references catalogue.location (id),
  to_location uuid not null references catalogue.location (id),
  by_kind text not null check (by_kind in ('staff', 'provider')),
  by_account uuid references access.account (id),
  at timestamptz not null,
  primary key (region_code, id),
  foreign key (region_code, referral_id) references plans.referral (region_code, id)
);
comment on table plans.referral_move is 'regional: each time a referral went to another location of its provider; never changed';
create index on plans.referral_move (region_code, referral_id);
select platform.protect('plans.referral_move', 'person_id', 'plan');
create policy see_own on plans.referral_move for select
  using (exists (select from plans.referral r where r.region_code = referral_move.region_code and r.id = referral_move.referral_id));
grant select, insert, update, delete on plans.referral_move to wegwijzer_app;
revoke update on plans.referral_move from wegwijzer_app;

-- In which language the colleague of a provider without an account gets mails and codes. policy: D6
alter table plans.link_colleague add column language text not null default 'nl' check (language in ('nl', 'en'));
