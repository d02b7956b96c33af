# ************************************************************
# Jordan O'Pike dump of data
# Export date: 2026-11-01 09:00:00
# How to use:
# * create a fresh database
# * run migrations (`php artisan migrate`)
# * import this sql file
# ************************************************************

SET FOREIGN_KEY_CHECKS=0;

INSERT IGNORE INTO `accounts` (`id`,`api_key`,`number_of_invitations_sent`) VALUES
 (1,'aBcDeFgHiJkLmNoPqRsTuVwXyZ0123',NULL);
INSERT IGNORE INTO `activities` (`id`,`account_id`,`activity_type_id`,`summary`,`description`,`happened_at`,`created_at`,`updated_at`) VALUES
 (1,1,1,'Lunch','By the sea','2026-04-20','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,NULL,'Walk',NULL,'2026-06-20','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,NULL,'Nobody came',NULL,'2026-06-22','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `contacts` (`id`,`account_id`,`first_name`,`middle_name`,`last_name`,`nickname`,`gender_id`,`description`,`uuid`,`is_starred`,`is_partial`,`is_active`,`is_dead`,`deceased_special_date_id`,`last_talked_to`,`stay_in_touch_frequency`,`birthday_special_date_id`,`birthday_reminder_id`,`first_met_through_contact_id`,`first_met_special_date_id`,`first_met_where`,`first_met_additional_info`,`job`,`company`,`food_preferences`,`avatar_source`,`avatar_photo_id`,`created_at`,`updated_at`) VALUES
 (1,1,'Ada','Maria','Sá Pinto','Didi',1,'Knows every seed; isn\'t shy.','00000000-0000-4000-8000-000000000100',1,0,1,0,NULL,'2026-10-01',60,1,1,3,2,'Seed fair, Lisbon','Beans','Head of Growing','Acme','vegetarian','photo',1,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,'Bert',NULL,'Pinto',NULL,NULL,NULL,'00000000-0000-4000-8000-000000000101',0,0,0,0,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'default',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,'Cleo',NULL,NULL,NULL,NULL,NULL,'00000000-0000-4000-8000-000000000102',0,0,1,1,5,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'default',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (4,1,'Robin',NULL,NULL,NULL,NULL,NULL,'00000000-0000-4000-8000-000000000103',0,1,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'default',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (5,1,'Jordan',NULL,'Pike',NULL,NULL,NULL,'00000000-0000-4000-8000-000000000104',0,0,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'default',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (6,1,'',NULL,NULL,NULL,NULL,NULL,'00000000-0000-4000-8000-000000000105',0,0,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'default',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `activity_contact` (`activity_id`,`account_id`,`contact_id`) VALUES
 (1,1,1),
 (1,1,2),
 (1,1,5),
 (2,1,1);
INSERT IGNORE INTO `activity_statistics` (`id`,`account_id`,`contact_id`,`year`,`count`,`created_at`,`updated_at`) VALUES
 (1,1,1,2026,2,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,2,2026,1,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `activity_types` (`id`,`account_id`,`activity_type_category_id`,`name`,`translation_key`,`location_type`,`created_at`,`updated_at`) VALUES
 (1,1,1,NULL,'ate_at_his_place',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `addresses` (`id`,`account_id`,`place_id`,`contact_id`,`name`,`created_at`,`updated_at`) VALUES
 (1,1,1,1,'Home','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `calls` (`id`,`account_id`,`contact_id`,`called_at`,`content`,`contact_called`,`created_at`,`updated_at`) VALUES
 (1,1,1,'2026-03-01 00:00:00','Her mother is ill
and \"far away\" (Faro); call\\again',1,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,99,'2026-03-01 00:00:00','Gone',0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `companies` (`id`,`account_id`,`name`,`website`,`number_of_employees`,`created_at`,`updated_at`) VALUES
 (1,1,'Old Roots Ltd',NULL,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `contact_field_types` (`id`,`account_id`,`name`,`fontawesome_icon`,`protocol`,`delible`,`type`,`created_at`,`updated_at`) VALUES
 (1,1,'Email','fa','mailto:',0,'email','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,'Phone','fa','tel:',0,'phone','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,'LinkedIn','fa',NULL,1,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (4,1,'Telegram','fa','telegram:',1,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `contact_fields` (`id`,`account_id`,`contact_id`,`contact_field_type_id`,`data`,`created_at`,`updated_at`) VALUES
 (1,1,1,1,'ada@acme.example','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,2,+351912345678,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,1,2,0912345678,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (4,1,1,3,'https://www.linkedin.com/in/ada-sa-pinto','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (5,1,1,4,'didi','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (6,1,77,1,'nobody@example.org','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `contact_tag` (`contact_id`,`tag_id`,`account_id`,`created_at`,`updated_at`) VALUES
 (1,1,1,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (1,2,1,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `conversations` (`id`,`account_id`,`contact_id`,`contact_field_type_id`,`created_at`,`updated_at`) VALUES
 (1,1,1,4,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `days` (`id`,`account_id`,`date`,`rate`,`comment`,`created_at`,`updated_at`) VALUES
 (1,1,'2026-01-01',3,'fine','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `debts` (`id`,`account_id`,`contact_id`,`in_debt`,`status`,`amount`,`currency_id`,`reason`,`created_at`,`updated_at`) VALUES
 (1,1,1,'no','complete',2000,1,'the train','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `documents` (`id`,`account_id`,`contact_id`,`original_filename`,`new_filename`,`filesize`,`type`,`mime_type`,`number_of_downloads`,`created_at`,`updated_at`) VALUES
 (1,1,1,'cv.pdf','x',3,'pdf','application/pdf',0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `entries` (`id`,`account_id`,`title`,`post`,`created_at`,`updated_at`) VALUES
 (1,1,'A day','Rain','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `genders` (`id`,`account_id`,`name`,`type`,`created_at`,`updated_at`) VALUES
 (1,1,'Woman','F','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `gifts` (`id`,`account_id`,`contact_id`,`name`,`comment`,`url`,`amount`,`currency_id`,`status`,`date`,`created_at`,`updated_at`) VALUES
 (1,1,1,'A kettle','red',NULL,3000,1,'offered','2025-12-10 00:00:00','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `journal_entries` (`id`,`account_id`,`date`,`journalable_id`,`journalable_type`,`created_at`,`updated_at`) VALUES
 (1,1,'2026-01-01 00:00:00',1,'App\\Models\\Journal\\Entry','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `life_event_types` (`id`,`account_id`,`life_event_category_id`,`name`,`default_life_event_type_key`,`core_monica_data`,`specific_information_structure`,`created_at`,`updated_at`) VALUES
 (1,1,1,NULL,'new_job',1,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `life_events` (`id`,`account_id`,`contact_id`,`life_event_type_id`,`reminder_id`,`name`,`note`,`happened_at`,`happened_at_month_unknown`,`happened_at_day_unknown`,`specific_information`,`created_at`,`updated_at`) VALUES
 (1,1,1,1,NULL,'Started at Acme','at last','2022-09-01 00:00:00',0,0,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `messages` (`id`,`account_id`,`contact_id`,`conversation_id`,`content`,`written_at`,`written_by_me`,`created_at`,`updated_at`) VALUES
 (1,1,1,1,'Coming on Friday?','2026-05-01 00:00:00',1,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,1,'Yes','2026-05-02 00:00:00',0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `modules` (`id`,`account_id`,`key`,`translation_key`,`active`,`delible`,`created_at`,`updated_at`) VALUES
 (1,1,'family','x',1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `notes` (`id`,`account_id`,`contact_id`,`body`,`is_favorited`,`favorited_at`,`created_at`,`updated_at`) VALUES
 (1,1,1,'Likes **tea**, doesn\'t like coffee',1,NULL,'2025-02-03 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,'Allergic to nuts',0,NULL,'2024-05-06 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `occupations` (`id`,`account_id`,`contact_id`,`company_id`,`title`,`description`,`salary`,`salary_unit`,`currently_works_here`,`start_date`,`end_date`,`created_at`,`updated_at`) VALUES
 (1,1,1,1,'Gardener',NULL,NULL,NULL,0,'2015-01-01','2022-08-31','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `pets` (`id`,`account_id`,`contact_id`,`pet_category_id`,`name`,`created_at`,`updated_at`) VALUES
 (1,1,1,2,'Bolota','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `photos` (`id`,`account_id`,`original_filename`,`new_filename`,`filesize`,`mime_type`,`created_at`,`updated_at`) VALUES
 (1,1,'ada.png','photos/x.png',70,'image/png','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `places` (`id`,`account_id`,`street`,`city`,`province`,`postal_code`,`country`,`latitude`,`longitude`,`created_at`,`updated_at`) VALUES
 (1,1,'Rua das Flores 3','Porto',NULL,'4050-262','PT',41.15,-8.61,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `relationship_types` (`id`,`account_id`,`name`,`name_reverse_relationship`,`relationship_type_group_id`,`delible`,`created_at`,`updated_at`) VALUES
 (1,1,'bestfriend','bestfriend',1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,'parent','child',1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,'child','parent',1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `relationships` (`id`,`account_id`,`relationship_type_id`,`contact_is`,`of_contact`,`created_at`,`updated_at`) VALUES
 (1,1,1,2,1,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,1,2,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,2,3,4,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (4,1,3,4,3,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `reminder_outbox` (`id`,`account_id`,`reminder_id`,`user_id`,`planned_date`,`nature`,`notification_number_days_before`,`created_at`,`updated_at`) VALUES
 (1,1,2,1,'2026-11-30','reminder',0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `reminders` (`id`,`account_id`,`contact_id`,`initial_date`,`title`,`description`,`frequency_type`,`frequency_number`,`delible`,`inactive`,`created_at`,`updated_at`) VALUES
 (1,1,1,'1985-12-10','Feliz aniversário, Ada',NULL,'year',1,0,0,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,'2024-01-31','Call about seeds','She said: \"ask me each month\"','month',1,1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,1,'2025-01-01','Long ago',NULL,'one_time',1,1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (4,1,2,'2024-02-29','Leap day tea',NULL,'year',1,1,0,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `special_dates` (`id`,`account_id`,`contact_id`,`uuid`,`is_age_based`,`is_year_unknown`,`date`,`created_at`,`updated_at`) VALUES
 (1,1,1,'00000000-0000-4000-8000-000000000110',0,0,'1985-12-10','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,'00000000-0000-4000-8000-000000000111',0,1,'2024-07-08','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,2,'00000000-0000-4000-8000-000000000112',0,1,'2024-02-29','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (4,1,3,'00000000-0000-4000-8000-000000000113',1,0,'1950-01-01','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (5,1,3,'00000000-0000-4000-8000-000000000114',0,0,'2023-04-05','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `tags` (`id`,`account_id`,`name`,`name_slug`,`description`,`created_at`,`updated_at`) VALUES
 (1,1,'seeds','seeds',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,'Porto','porto',NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `tasks` (`id`,`account_id`,`contact_id`,`uuid`,`title`,`description`,`completed`,`completed_at`,`created_at`,`updated_at`) VALUES
 (1,1,1,'00000000-0000-4000-8000-000000000240','Send seeds','the blue ones',0,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (2,1,1,'00000000-0000-4000-8000-000000000241','Thank her',NULL,1,'2024-01-01 10:00:00','2024-01-01 10:00:00','2024-01-01 10:00:00'),
 (3,1,NULL,'00000000-0000-4000-8000-000000000242','For nobody',NULL,0,NULL,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `users` (`id`,`first_name`,`last_name`,`email`,`me_contact_id`,`admin`,`password`,`account_id`,`timezone`,`locale`,`created_at`,`updated_at`) VALUES
 (1,'Jordan','Pike','jordan@example.org',5,1,'$2y$10$notreallyahash',1,'Europe/Lisbon','en','2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `contact_photo` (`contact_id`, `photo_id`, `created_at`, `updated_at`) VALUES
 (1,1,'2024-01-01 10:00:00','2024-01-01 10:00:00');
INSERT IGNORE INTO `audit_logs` (`id`,`account_id`,`author_id`,`about_contact_id`,`author_name`,`action`,`objects`,`should_appear_on_dashboard`,`audited_at`,`created_at`,`updated_at`) VALUES
 (1,1,1,1,'Jordan Pike','contact_created','{\"contact_name\":\"Ada\"}',1,'2024-01-01 10:00:00','2024-01-01 10:00:00','2024-01-01 10:00:00');
SET FOREIGN_KEY_CHECKS=1;
