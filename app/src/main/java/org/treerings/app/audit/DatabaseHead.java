package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * What the database has on record of the log in force.
 *
 * @param keys verifier keys, one in a line
 */
record DatabaseHead(String keys, Checkpoint checkpoint) {

    private static final String TABLE = "ledger.checkpoint";

    static DatabaseHead of(JdbcClient database) {
        return database.sql("select keys, note from ledger.checkpoint order by log desc limit 1")
                .query((row, _) -> new DatabaseHead(
                        row.getString("keys"),
                        Checkpoint.parse(TABLE, row.getString("note").getBytes(UTF_8))))
                .optional()
                .orElseThrow(
                        () -> new CannotTell("the database has no checkpoint on record: nothing was published yet"));
    }

    /** The signer sets the database's first, so that the file is never ahead; throws {@link Wrong} if it is. */
    void check(Checkpoint file) {
        boolean otherRoot =
                checkpoint.size() == file.size() && !checkpoint.root().equals(file.root());
        if (!checkpoint.origin().equals(file.origin()) || checkpoint.size() < file.size() || otherRoot) {
            throw new Wrong(
                    TABLE,
                    "has the root %s of %d entries of %s, the published checkpoint the root %s of %d of %s: the database is an older one, or one of the two was changed"
                            .formatted(
                                    checkpoint.root(),
                                    checkpoint.size(),
                                    checkpoint.origin(),
                                    file.root(),
                                    file.size(),
                                    file.origin()));
        }
    }
}
