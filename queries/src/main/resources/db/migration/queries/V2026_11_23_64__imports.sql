-- What a change came with: an import's own entry, found by what was caused together. By day or kind a plan may read all imports.
create index fact_import on queries.fact (city, correlation) where kind = 'profile-imported';
