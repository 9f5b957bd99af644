create table market_order (
  hash text primary key,
  chain_id bigint not null,
  seaport text not null,
  conduit_key text not null,
  side text not null check (side in ('ask', 'bid')),
  kind text not null,
  maker text not null,
  taker text,
  token_id numeric(78, 0),
  criteria_root numeric(78, 0),
  category text,
  price numeric(78, 0) not null,
  start_price numeric(78, 0) not null,
  end_price numeric(78, 0) not null,
  market_fee numeric(78, 0) not null,
  registry_fee numeric(78, 0) not null,
  start_time bigint not null,
  end_time bigint not null,
  counter numeric(78, 0) not null,
  parameters jsonb not null,
  signature text not null,
  status text not null,
  reason text,
  left_at_block bigint,
  is_validated_on_chain boolean not null,
  validated_at_block bigint not null,
  validated_at bigint not null,
  recheck_from bigint,
  created_at bigint not null,
  updated_at bigint not null
);
--> statement-breakpoint
create index market_order_by_price on market_order (side, price, hash) where status = 'active';
--> statement-breakpoint
create index market_order_by_time on market_order (created_at, hash) where status = 'active';
--> statement-breakpoint
create index market_order_ending on market_order (end_time, hash) where status = 'active';
--> statement-breakpoint
create index market_order_of_token on market_order (token_id, side, price, hash) where status = 'active';
--> statement-breakpoint
create index market_order_of_category on market_order (category, price, hash) where status = 'active' and category is not null;
--> statement-breakpoint
create index market_order_of_maker on market_order (maker, created_at, hash);
--> statement-breakpoint
create index market_order_for_taker on market_order (taker, created_at, hash) where taker is not null;
--> statement-breakpoint
create index market_order_to_check on market_order (recheck_from) where recheck_from is not null;
--> statement-breakpoint
create index market_order_by_clock on market_order (end_time) where status in ('active', 'inactive', 'scheduled');
--> statement-breakpoint
create index market_order_scheduled on market_order (start_time) where status = 'scheduled';
--> statement-breakpoint
create index market_order_dutch on market_order (hash) where status = 'active' and start_price <> end_price;
--> statement-breakpoint
create index market_order_left on market_order (left_at_block) where left_at_block is not null;
--> statement-breakpoint
create index market_order_by_block on market_order (validated_at_block);
--> statement-breakpoint
create index market_order_oldest on market_order (validated_at_block) where status = 'active';
--> statement-breakpoint
create index market_order_of_criteria on market_order (criteria_root) where criteria_root is not null;
--> statement-breakpoint
create table order_token (
  order_hash text not null,
  token_id numeric(78, 0) not null,
  primary key (order_hash, token_id)
);
--> statement-breakpoint
create index order_token_by_token on order_token (token_id);
--> statement-breakpoint
create table criteria_set (
  root numeric(78, 0) primary key,
  token_ids text[] not null
);
--> statement-breakpoint
create index criteria_set_by_token on criteria_set using gin (token_ids);
--> statement-breakpoint
create table traded_name (
  token_id numeric(78, 0) primary key,
  label text collate "C",
  label_length integer,
  skeleton text collate "C",
  parts text[] not null,
  categories text[] not null,
  are_categories_whole boolean not null,
  owner text,
  renewed_at bigint,
  has_record boolean not null,
  validated_at_block bigint not null,
  recheck_from bigint,
  ask_hash text,
  ask_price numeric(78, 0),
  ask_created_at bigint,
  ask_ends_at bigint,
  bid_hash text,
  bid_price numeric(78, 0),
  bids integer not null,
  last_sale_price numeric(78, 0),
  last_sale_at bigint
);
--> statement-breakpoint
create index traded_name_by_label on traded_name (label, token_id) where label is not null;
--> statement-breakpoint
create index traded_name_by_length on traded_name (label_length, token_id) where label is not null;
--> statement-breakpoint
create index traded_name_by_price on traded_name (ask_price, token_id) where label is not null and ask_price is not null;
--> statement-breakpoint
create index traded_name_newest on traded_name (ask_created_at, token_id) where label is not null and ask_created_at is not null;
--> statement-breakpoint
create index traded_name_ending on traded_name (ask_ends_at, token_id) where label is not null and ask_ends_at is not null;
--> statement-breakpoint
create index traded_name_by_offer on traded_name (bid_price, token_id) where label is not null and bid_price is not null;
--> statement-breakpoint
create index traded_name_by_sale on traded_name (last_sale_at, token_id) where label is not null and last_sale_at is not null;
--> statement-breakpoint
create index traded_name_by_expiry on traded_name (renewed_at, token_id) where label is not null and renewed_at is not null;
--> statement-breakpoint
create index traded_name_by_owner on traded_name (owner, token_id);
--> statement-breakpoint
create index traded_name_by_skeleton on traded_name (skeleton) where last_sale_at is not null;
--> statement-breakpoint
create index traded_name_by_part on traded_name using gin (parts);
--> statement-breakpoint
create index traded_name_by_category on traded_name using gin (categories);
--> statement-breakpoint
create index traded_name_to_check on traded_name (recheck_from) where recheck_from is not null;
--> statement-breakpoint
create index traded_name_by_block on traded_name (validated_at_block);
--> statement-breakpoint
create index traded_name_unsorted on traded_name (token_id) where not are_categories_whole;
--> statement-breakpoint
create table name_of_category (
  category text not null,
  token_id numeric(78, 0) not null,
  ask_price numeric(78, 0),
  primary key (category, token_id)
);
--> statement-breakpoint
create index name_of_category_by_price on name_of_category (category, ask_price, token_id) where ask_price is not null;
--> statement-breakpoint
create table category_stat (
  category text primary key,
  listed integer not null
);
--> statement-breakpoint
create table market_cursor (
  id integer primary key check (id in (1, 2)),
  block bigint not null,
  hash text not null,
  timestamp bigint not null,
  transfer_fee numeric(78, 0) not null,
  expiration bigint not null,
  are_renewals_on boolean not null
);
--> statement-breakpoint
create table followed_block (
  block bigint primary key,
  hash text not null
);
--> statement-breakpoint
create table market_sale (
  order_hash text primary key,
  block bigint not null,
  timestamp bigint not null,
  transaction_hash text not null,
  seller text not null,
  buyer text not null,
  price numeric(78, 0) not null
);
--> statement-breakpoint
create index market_sale_by_block on market_sale (block);
--> statement-breakpoint
create table sale_token (
  order_hash text not null,
  token_id numeric(78, 0) not null,
  primary key (order_hash, token_id)
);
--> statement-breakpoint
create index sale_token_by_token on sale_token (token_id);
--> statement-breakpoint
create table market_alarm (
  block bigint not null,
  log_index integer not null,
  kind text not null,
  transaction_hash text not null,
  primary key (block, log_index)
);
