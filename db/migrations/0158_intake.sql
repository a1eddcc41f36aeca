-- The numbers of senders stand in contacts.own_number now.
drop view intake.sender_number_shared;
update intake.handover set own_case_number = null where own_case_number is not null;
comment on column intake.handover.own_case_number is 'of releases before: stands in contacts.own_number';
