create index traded_name_of_letters on traded_name (ask_price, token_id, label_length) where label is not null and ask_price is not null and label ~ '^[a-z]+$';
