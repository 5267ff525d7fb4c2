package org.treerings.app.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Who connects to the embedded database, and by which password. */
record Login(String user, String password) {

    /** With a random password that lies in a directory for its owner alone. */
    static Login in(Path directory, String user) throws IOException {
        return new Login(user, Secret.in(file(directory, user)));
    }

    static Path file(Path directory, String user) {
        return directory.resolve(user + ".password");
    }

    SimpleDriverDataSource at(String address) {
        return new SimpleDriverDataSource(new Driver(), address, user, password);
    }

    /** Has a database let it in by this password. What it may do there is said by others. */
    void admit(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if to_regrole('%1$s') is null then
                            create role %1$s login;
                        end if;
                    end $$
                    """.formatted(user));
            connection.unwrap(PGConnection.class).alterUserPassword(user, password.toCharArray(), "scram-sha-256");
        }
    }
}
