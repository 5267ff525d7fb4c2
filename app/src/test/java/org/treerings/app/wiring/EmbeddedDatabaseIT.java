package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;

class EmbeddedDatabaseIT {

    @Test
    void opensAgainAtOnceInTheProgramThatClosedIt() {
        Path data = TestDatabase.temporaryDirectory();
        try (EmbeddedDatabase first = EmbeddedDatabase.open(data, TestDatabase.BINARIES)) {
            JdbcClient owner = JdbcClient.create(first.owner());
            owner.sql("create table ring (year int)").update();
            owner.sql("grant select on ring to treerings_application").update();
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.open(data, TestDatabase.BINARIES);
                HikariDataSource pool = second.pool(1)) {
            assertThat(JdbcClient.create(pool)
                            .sql("select * from ring")
                            .query(Integer.class)
                            .list())
                    .isEmpty();
        }
    }
}
