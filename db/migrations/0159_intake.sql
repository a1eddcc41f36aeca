-- In a region that is not open yet a question goes to the desk of the country; there a person asks too.
alter table intake.desk_question add for_nation boolean not null default false;
alter table intake.desk_question drop constraint desk_question_asker_kind_check;
alter table intake.desk_question add constraint desk_question_asker_kind_check
  check (asker_kind in ('employer', 'union', 'organisation', 'person'));
create index on intake.desk_question (answer_by) where for_nation;
-- With whom a question lies is known of what was asked and answered too, so that a practice can be taken away without it.
alter table intake.desk_asker add for_nation boolean not null default false;
alter table intake.desk_published add for_nation boolean not null default false;
