create index name_of_category_by_token on name_of_category (token_id);
--> statement-breakpoint
drop index market_order_oldest;
--> statement-breakpoint
create index market_order_oldest on market_order (validated_at) where status = 'active';
--> statement-breakpoint
drop index market_order_of_token;
--> statement-breakpoint
create index market_order_of_token on market_order (token_id, side, status, price, hash) where token_id is not null;
