-- The language somebody last signed in with: mail to workers is written in it.
alter table access.account add language text not null default 'nl' check (language in ('nl', 'en'));
