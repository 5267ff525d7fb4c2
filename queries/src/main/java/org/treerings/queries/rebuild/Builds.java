package org.treerings.queries.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.queries.rebuild.Build.State;

/** How the projections were built, kept beside their tables. */
public final class Builds {

    private static final String FIND = """
            select *, exists (
                select from pg_locks
                where locktype = 'advisory' and granted
                  and (classid::bigint << 32) + objid::bigint = :lock) as alive
            from queries.projection where name = :name
            """;
    private static final String BEGUN = """
            update queries.projection
            set state = 'building', stage = 'entries', started_at = clock_timestamp(), updated_at = clock_timestamp(),
                position = -1, target = :target, problem = null
            where name = :name
            """;
    private static final String REACHED = """
            update queries.projection
            set stage = :stage, position = :position, target = greatest(target, :position), updated_at = clock_timestamp()
            where name = :name
            """;
    private static final String BUILT = """
            update queries.projection
            set state = 'built', version = :version, position = :position, target = :position,
                updated_at = clock_timestamp()
            where name = :name
            """;
    private static final String FAILED = """
            update queries.projection set state = 'failed', problem = :problem, updated_at = clock_timestamp()
            where name = :name
            """;

    private final JdbcClient jdbc;

    public Builds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a projection was built; empty if there is none of that name. */
    public Optional<Build> find(String projection) {
        return jdbc.sql(FIND)
                .param("name", projection)
                .param("lock", Alone.KEY)
                .query(Builds::build)
                .optional();
    }

    void begun(String projection, long target) {
        jdbc.sql(BEGUN).param("name", projection).param("target", target).update();
    }

    void reached(String projection, Stage stage, long position) {
        jdbc.sql(REACHED)
                .param("name", projection)
                .param("stage", stage.word())
                .param("position", position)
                .update();
    }

    void built(String projection, String version, long position) {
        jdbc.sql(BUILT)
                .param("name", projection)
                .param("version", version)
                .param("position", position)
                .update();
    }

    void failed(String projection, String problem) {
        jdbc.sql(FAILED).param("name", projection).param("problem", problem).update();
    }

    private static Build build(ResultSet row, int number) throws SQLException {
        State state = State.of(row.getString("state"));
        return new Build(
                row.getString("name"),
                row.getString("version"),
                state == State.BUILDING && !row.getBoolean("alive") ? State.BROKEN_OFF : state,
                Stage.of(row.getString("stage")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getLong("target"),
                row.getString("problem"));
    }
}
