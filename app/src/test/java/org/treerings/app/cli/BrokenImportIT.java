package org.treerings.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.web.Anshun;

/** An import that the database does not let come to its end. */
class BrokenImportIT {

    private final TestDatabase database = new TestDatabase();
    private final Node node = Node.on(database);
    private final Path documents = TestDatabase.temporaryDirectory();

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void saysSoGoesOnWithTheOthersAndCanBeResumed() throws IOException {
        String broken = document("Qianxi City");
        String whole = document("Xingyi City");
        change("add constraint broken check (stream not like 'commitment:qianxi/%')");
        assertThat(run(1, broken, whole))
                .contains(broken + ": broken off, import again: The database refused the append.")
                .contains(whole + ": xingyi, 13 commitments", "appended 85 entries")
                .doesNotContain("\tat ");
        change("drop constraint broken");
        assertThat(run(0, broken, whole)).contains("appended 81 entries", "appended 0 entries");
    }

    private void change(String change) {
        database.ownersClient().sql("alter table ledger.entry " + change).update();
    }

    private String run(int code, String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int ended = node.part(ImportCommand.class).run(List.of(files), new PrintStream(out, true, UTF_8));
        assertThat(ended).as(out.toString(UTF_8)).isEqualTo(code);
        return out.toString(UTF_8);
    }

    private String document(String city) throws IOException {
        return Files.write(documents.resolve(city + ".txt"), Anshun.renamed(city))
                .toString();
    }
}
