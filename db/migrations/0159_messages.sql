-- Mail of a region that practises goes nowhere, and says so.
alter table messages.message drop constraint message_state_check;
alter table messages.message add constraint message_state_check check (state in ('waiting', 'sent', 'by-hand', 'done', 'kept-back'));
