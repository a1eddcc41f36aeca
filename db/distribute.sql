-- Written by `npm run schema` from the comments of the tables; a check compares. Run once, as the owner, on the coordinator of
-- a Citus cluster, after the migrations and before the first data. A table comes after those it refers to.
create extension if not exists citus;

-- National: a copy on every machine.
select create_reference_table('platform.audit');
select create_reference_table('platform.file');
select create_reference_table('regions.region');
select create_reference_table('regions.branding');
select create_reference_table('regions.host_name');
select create_reference_table('regions.organisation');
select create_reference_table('regions.location');
select create_reference_table('regions.municipality');
select create_reference_table('regions.municipality_region');
select create_reference_table('regions.national_desk');
select create_reference_table('regions.opening_exception');
select create_reference_table('regions.opening_hours');
select create_reference_table('regions.organisation_municipality');
select create_reference_table('regions.organisation_role');
select create_reference_table('regions.organisation_type');
select create_reference_table('regions.postcode_point');
select create_reference_table('regions.region_period');
select create_reference_table('regions.stage_fact');
select create_reference_table('policy.profile');
select create_reference_table('policy.region_profile');
select create_reference_table('access.account');
select create_reference_table('access.api_client');
select create_reference_table('access.role_grant');
select create_reference_table('access.staff');
select create_reference_table('people.purpose');
select create_reference_table('people.legal_basis');
select create_reference_table('messages.notice');
select create_reference_table('messages.notice_choice');
select create_reference_table('skills.taxonomy_version');
select create_reference_table('skills.concept');
select create_reference_table('skills.label');
select create_reference_table('skills.relation');
select create_reference_table('catalogue.source');
select create_reference_table('catalogue.service');
select create_reference_table('catalogue.acceptance');
select create_reference_table('catalogue.bundle');
select create_reference_table('catalogue.bundle_line');
select create_reference_table('catalogue.certification');
select create_reference_table('catalogue.change');
select create_reference_table('catalogue.copy_news');
select create_reference_table('catalogue.correction');
select create_reference_table('catalogue.correction_asker');
select create_reference_table('catalogue.correction_words');
select create_reference_table('catalogue.feed_check');
select create_reference_table('catalogue.import_run');
select create_reference_table('catalogue.import_finding');
select create_reference_table('catalogue.imported');
select create_reference_table('catalogue.invitation');
select create_reference_table('catalogue.invitation_mail');
select create_reference_table('catalogue.kept_part');
select create_reference_table('catalogue.twin');
select create_reference_table('catalogue.merge');
select create_reference_table('catalogue.moved_service');
select create_reference_table('catalogue.pause');
select create_reference_table('catalogue.service_place');
select create_reference_table('catalogue.place_schedule');
select create_reference_table('catalogue.price');
select create_reference_table('catalogue.quality');
select create_reference_table('catalogue.quality_reply');
select create_reference_table('catalogue.response_time');
select create_reference_table('catalogue.saved_search');
select create_reference_table('catalogue.saved_search_link');
select create_reference_table('catalogue.saved_search_text');
select create_reference_table('catalogue.service_area');
select create_reference_table('catalogue.service_closure');
select create_reference_table('catalogue.service_concept');
select create_reference_table('catalogue.service_confirmed');
select create_reference_table('catalogue.service_rule');
select create_reference_table('catalogue.service_score');
select create_reference_table('catalogue.service_start');
select create_reference_table('catalogue.service_step');
select create_reference_table('catalogue.taxonomy');
select create_reference_table('catalogue.term');
select create_reference_table('catalogue.service_term');
select create_reference_table('catalogue.sheet_upload');
select create_reference_table('catalogue.shown_in');
select create_reference_table('catalogue.twin_pass');
select create_reference_table('catalogue.version');
select create_reference_table('appointments.exception');
select create_reference_table('appointments.feed');
select create_reference_table('appointments.named_guide');
select create_reference_table('appointments.pattern');
select create_reference_table('appointments.session');
select create_reference_table('intake.crisis_contact');
select create_reference_table('intake.question_version');
select create_reference_table('plans.learned');
select create_reference_table('plans.learned_reason');
select create_reference_table('privacy.own_term');
select create_reference_table('privacy.retention');
select create_reference_table('content.page');
select create_reference_table('content.decision');
select create_reference_table('content.former_name');
select create_reference_table('content.helped');
select create_reference_table('content.image');
select create_reference_table('content.missed');
select create_reference_table('content.synonym');
select create_reference_table('content.version');
select create_reference_table('content.text');
select create_reference_table('setup.confirmation');
select create_reference_table('setup.invitation');
select create_reference_table('setup.invitation_mail');
select create_reference_table('setup.upload');

-- Regional: the files of one region lie together.
select create_distributed_table('people.person', 'region_code');
select create_distributed_table('platform.processing_log', 'region_code', colocate_with => 'people.person');
select create_distributed_table('platform.safe_link', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.agreement', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.barred', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.claim_code', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.file_account', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.joined_file', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.person_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.representation', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.safe_contact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('people.sight', 'region_code', colocate_with => 'people.person');
select create_distributed_table('messages.message', 'region_code', colocate_with => 'people.person');
select create_distributed_table('messages.own_choice', 'region_code', colocate_with => 'people.person');
select create_distributed_table('messages.own_notice', 'region_code', colocate_with => 'people.person');
select create_distributed_table('skills.person_skill', 'region_code', colocate_with => 'people.person');
select create_distributed_table('catalogue.admission', 'region_code', colocate_with => 'people.person');
select create_distributed_table('catalogue.admission_mail', 'region_code', colocate_with => 'people.person');
select create_distributed_table('catalogue.missing_entry', 'region_code', colocate_with => 'people.person');
select create_distributed_table('employers.employer', 'region_code', colocate_with => 'people.person');
select create_distributed_table('employers.question', 'region_code', colocate_with => 'people.person');
select create_distributed_table('employers.question_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.contact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.contact_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.draft', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.kept', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.life_domain', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.own_number', 'region_code', colocate_with => 'people.person');
select create_distributed_table('contacts.text_before', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.appointment', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.appointment_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.callback', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.callback_attempt', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.caller_check', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.fact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.missed_reason', 'region_code', colocate_with => 'people.person');
select create_distributed_table('appointments.waiting', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.desk_question', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.desk_asker', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.desk_link', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.desk_published', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.given_answers', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.handover', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.handover_fact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.handover_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.pass', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.reading_link', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.screen', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.sender_request', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.sender_contact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.sitting', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.urgent_call', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.visit', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.visit_event', 'region_code', colocate_with => 'people.person');
select create_distributed_table('intake.visit_name', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.brought', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.cover', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.plan', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.step', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.referral', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.draft', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.draft_change', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.draft_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.end_report', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.end_report_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.funding_line', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.funding_fact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.gap', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.gap_fact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.intake_slot', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.link_colleague', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.missing_help', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.note', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.note_reader', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.note_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.placement', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.outcome', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.placement_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.plan_lead', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.plan_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.proposal', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.proposal_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.provider_cover', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.provider_link', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.referral_fact', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.referral_reason', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.referral_seen', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.referral_term', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.referral_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.session', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.session_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.sharing', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.shortlist', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.shortlist_item', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.shortlist_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.step_named', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.step_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('plans.unmet', 'region_code', colocate_with => 'people.person');
select create_distributed_table('privacy.erasure', 'region_code', colocate_with => 'people.person');
select create_distributed_table('privacy.kept', 'region_code', colocate_with => 'people.person');
select create_distributed_table('privacy.request', 'region_code', colocate_with => 'people.person');
select create_distributed_table('privacy.request_text', 'region_code', colocate_with => 'people.person');
select create_distributed_table('privacy.withholding', 'region_code', colocate_with => 'people.person');

-- Local, on the coordinator:
-- platform.caught_mail
-- platform.outbox
-- platform.outbox_handled
-- platform.outbox_reader
-- platform.setting
-- access.api_token
-- access.demo_oidc
-- access.rate_limit
-- access.session
-- access.sign_in
-- access.used_assertion
-- intake.journey
-- intake.journey_key
-- plans.acceptance_counted
