package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.app.importing.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void isWrittenInTheWordsOfTheContract() {
        ProfileDocument document = Samples.read(Samples.text());
        JsonNode report = written(document, 85, 84L, List.of());
        assertThat(report.propertyNames())
                .containsExactlyInAnyOrder(
                        "city", "document", "dryRun", "entries", "position", "counts", "findings", "unplaced");
        assertThat(report.at("/city").stringValue()).isEqualTo("anshun");
        assertThat(report.at("/document/digest").stringValue()).matches("sha256:[0-9a-f]{64}");
        assertThat(report.at("/document/downloadedOn").stringValue()).isEqualTo("2026-04-04");
        assertThat(report.at("/document/lines").intValue()).isEqualTo(564);
        assertThat(report.at("/counts/actions").intValue()).isEqualTo(25);
        assertThat(report.at("/counts/targets").intValue()).isEqualTo(9);
        assertThat(report.at("/findings/0").toString())
                .startsWith("{\"code\":\"missing-name\",\"severity\":\"warning\",\"line\":35,"
                        + "\"path\":\"overview/head-of-government\",\"message\":\"");
    }

    @Test
    void listsWhatFoundNoPlace() {
        JsonNode stray = written(Samples.with(180, "Whose line is this?"), 0, null, List.of());
        assertThat(stray.at("/position").isNull()).isTrue();
        assertThat(stray.at("/unplaced").toString()).isEqualTo("[{\"line\":180,\"text\":\"Whose line is this?\"}]");
    }

    @Test
    void carriesWhatWasFoundWhenTheDocumentMetTheRecord() {
        Finding gone = Finding.note("no-longer-printed", null, "commitments/control-pollution", "It is gone.");
        JsonNode report = written(Samples.read(Samples.text()), 0, null, List.of(gone));
        assertThat(report.at("/findings/0/code").stringValue()).isEqualTo("no-longer-printed");
        assertThat(report.at("/findings/0/line").isNull()).isTrue();
    }

    private static JsonNode written(
            ProfileDocument document, int entries, @Nullable Long position, List<Finding> more) {
        ImportPlan plan = ImportPlan.of(document, TODAY, false);
        ImportReport report = ImportReport.of(document, plan, true, entries, position, more);
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(report));
    }
}
