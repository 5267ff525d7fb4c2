package org.treerings.queries.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.Fact;

/**
 * What the city says of its progress where there is no number.
 *
 * @param language a BCP 47 tag; {@code und} where nobody said which
 * @param entry the report that says it
 * @param day the report's
 */
public record OwnWord(String text, String language, EntryId entry, LocalDate day) {

    /** The word of a report without values: what stands in place of one, else its comment. */
    static Optional<OwnWord> of(Fact report) {
        Measure measure = report.required("measure", Measure.class);
        if (!measure.values().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = report.required("measuredOn", LocalDate.class);
        Optional<Text> note = measure.notes().values().stream()
                .map(words -> new Text(words, Text.UNDETERMINED))
                .findFirst();
        return note.or(() -> Optional.ofNullable(report.component("comment", Text.class)))
                .map(word -> new OwnWord(word.text(), word.language(), report.entry(), day));
    }
}
