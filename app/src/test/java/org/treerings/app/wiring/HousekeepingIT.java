package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.web.Server;

class HousekeepingIT {

    @Test
    void tellsProfilesForTheDayThoughNobodyReadsThem() {
        try (Server server = Server.withSample()) {
            server.get("/api/cities/anshun").hasStatus(200);
            JdbcClient database = server.owner();
            LocalDate today = day(database);
            database.sql("update queries.city set day = day - 400").update();
            assertThat(day(database)).isEqualTo(today.minusDays(400));
            server.bean(Housekeeping.class).tellToday();
            assertThat(day(database)).isAfterOrEqualTo(today);
        }
    }

    private static LocalDate day(JdbcClient database) {
        return database.sql("select distinct day from reporting.actions where city = 'anshun'")
                .query(LocalDate.class)
                .single();
    }
}
