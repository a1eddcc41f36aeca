-- Many files handed over in one go carry one note for all of them, kept with each file, so that erasing one empties it there. policy: E1
alter table plans.lead_words add column note text check (length(note) <= 600);
-- What a colleague needs to know who covers: about the work, not about a person. It goes when the cover ends.
alter table plans.cover add column note text check (length(note) <= 600);
