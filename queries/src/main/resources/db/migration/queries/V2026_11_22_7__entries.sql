-- Entries are asked for by their identifiers, which the ledger itself has no index for: that would slow each append.
create index fact_entry on queries.fact (entry);
