-- What one author did, and what happened of one kind, is rare among a city's changes: found by these, a page of it is read
-- in order and not picked out of all. Of a path, fact_history and the primary key serve; of a role, fact_history.
create index fact_actor on queries.fact (city, actor, position);
create index fact_kind on queries.fact (city, kind, position);
