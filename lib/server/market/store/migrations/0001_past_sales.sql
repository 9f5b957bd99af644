delete from sale_token;
--> statement-breakpoint
delete from market_sale;
--> statement-breakpoint
alter table sale_token add column price numeric(78, 0) not null;
--> statement-breakpoint
alter table traded_name add column is_past_read boolean not null default false;
--> statement-breakpoint
create index traded_name_unread on traded_name (token_id) where not is_past_read;
