create table index_cursor (
  list text primary key,
  place text not null
);
