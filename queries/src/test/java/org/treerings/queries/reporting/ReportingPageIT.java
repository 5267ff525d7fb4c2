package org.treerings.queries.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.queries.Database;

/** The tables of docs/reporting.md are what the database says of itself; empty the chapter and run this to have it written anew. */
class ReportingPageIT {

    private static final Path PAGE = Path.of("..", "docs", "reporting.md");
    private static final String CHAPTER = "## The views\n";
    private static final Pattern EXAMPLE = Pattern.compile("```sql\n(select .*?)```", Pattern.DOTALL);
    private static final String VIEWS = """
            select relname as name, obj_description(oid, 'pg_class') as meaning
            from pg_class where relnamespace = 'reporting'::regnamespace order by oid
            """;
    private static final String COLUMNS = """
            select attname as name, replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz') as type,
                col_description(attrelid, attnum) as meaning
            from pg_attribute
            where attrelid = ('reporting.' || ?)::regclass and attnum > 0 and not attisdropped
            order by attnum
            """;

    private final JdbcClient jdbc = Database.jdbc();

    @Test
    void saysWhatEachColumnMeans() throws IOException {
        String[] page = Files.readString(PAGE).split(CHAPTER, 2);
        String chapter =
                jdbc.sql(VIEWS).query((row, _) -> view(row.getString("name"), row.getString("meaning"))).list().stream()
                        .collect(Collectors.joining("\n", "\n", ""));
        if (page[1].isBlank()) {
            Files.writeString(PAGE, page[0] + CHAPTER + chapter);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page[0] + CHAPTER + chapter);
    }

    @Test
    void showsExamplesThatRun() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThatNoException()
                        .isThrownBy(() -> jdbc.sql(example).query().listOfRows()));
    }

    private String view(String name, String meaning) {
        String rows = jdbc
                .sql(COLUMNS)
                .param(name)
                .query((row, _) -> "| `%s` | %s | %s |\n"
                        .formatted(row.getString("name"), row.getString("type"), row.getString("meaning")))
                .list()
                .stream()
                .collect(Collectors.joining());
        assertThat(rows).doesNotContain("| null |");
        return "### %s\n\n%s.\n\n| column | type | meaning |\n| --- | --- | --- |\n%s".formatted(name, meaning, rows);
    }
}
