package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;

/** What is left when the power comes back. */
class RestartIT {

    private final Path data = TestDatabase.temporaryDirectory();

    @Test
    void findsEverythingAgainAndImportsNothingTwice() {
        Answer before;
        String keys;
        try (Server first = Server.on(data, true)) {
            assertThat(first.head()).isEqualTo(85);
            before = first.get("/api/cities/anshun");
            keys = first.get("/oauth2/jwks").text();
        }
        try (Server second = Server.on(data, true)) {
            assertThat(second.head()).isEqualTo(85);
            Answer after = second.get("/api/cities/anshun");
            assertThat(after.text()).isEqualTo(before.text());
            assertThat(second.get("/oauth2/jwks").text()).isEqualTo(keys);
            assertThat(second.importing("operator", Anshun.document()).at("/entries"))
                    .isEqualTo("0");
            assertThat(second.importing("operator", Anshun.renamed("Tongren City"))
                            .at("/position"))
                    .isEqualTo("170");
            assertThat(second.get("/api/cities/tongren").at("/statistics/actions"))
                    .isEqualTo("25");
        }
    }

    @Test
    void writesToDiskAndAsksForPasswords() throws IOException {
        try (Server server = Server.on(data, false)) {
            JdbcClient database = server.bean(JdbcClient.class);
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(database.sql("show " + setting).query(String.class).single())
                        .as(setting)
                        .isEqualTo("on");
            }
            String url = server.bean(HikariDataSource.class).getJdbcUrl();
            for (String user : new String[] {"postgres", "treerings_application"}) {
                refuses(url, user, "");
                refuses(url, user, user);
                readableByTheOwnerAlone(user + ".password");
            }
            readableByTheOwnerAlone("token-keys.json");
        }
    }

    private static void refuses(String url, String user, String password) {
        Properties visitor = new Properties();
        visitor.setProperty("user", user);
        visitor.setProperty("password", password);
        assertThatThrownBy(() -> DriverManager.getConnection(url, visitor).close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    private void readableByTheOwnerAlone(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                .as(file)
                .isEqualTo("rw-------");
    }
}
