-- A message can go by SMS too.
alter table messages.message
  drop constraint message_channel_check,
  add constraint message_channel_check check (channel in ('mail', 'sms', 'phone', 'letter', 'account'));
