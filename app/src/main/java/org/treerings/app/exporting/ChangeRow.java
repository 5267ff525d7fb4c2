package org.treerings.app.exporting;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.facts.Because;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.Retraction;

/** A line of a city's history. */
record ChangeRow(
        @JsonPropertyDescription("The position of the entry in the ledger.")
        long position,

        @JsonPropertyDescription("The entry of the ledger.") String entry,
        @JsonPropertyDescription("What was changed.") String path,

        @JsonPropertyDescription("The stored name of the event that says it.")
        String kind,

        @JsonPropertyDescription("Whether a value was said or taken back: present or withdrawn.")
        String state,

        @JsonPropertyDescription("The value on that day as it was known before, as JSON.") @Nullable
        String before,

        @JsonPropertyDescription("The value on that day as it was known after, as JSON.") @Nullable
        String after,

        @JsonPropertyDescription("The day on which the city said it; empty where nobody knows.") @Nullable
        LocalDate statedOn,

        @JsonPropertyDescription("The day from which it counts, known or at latest.")
        LocalDate countsFrom,

        @JsonPropertyDescription("When it was recorded.") Instant recordedAt,

        @JsonPropertyDescription("Who recorded it, by a pseudonym.")
        String actor,

        @JsonPropertyDescription("The role in which it was recorded.")
        String role,

        @JsonPropertyDescription("Why, where someone said so.") @Nullable
        String reason,

        @JsonPropertyDescription("The digest of the document that says it.") @Nullable
        String document,

        @JsonPropertyDescription("The line of that document, from 1.") @Nullable
        Integer line,

        @JsonPropertyDescription("What all have in common that came with the same request or import.") @Nullable
        String correlation,

        @JsonPropertyDescription("The entry that says that the document was brought in.") @Nullable
        String importEntry,

        @JsonPropertyDescription("The entry in whose place this one stands.") @Nullable
        String corrects,

        @JsonPropertyDescription("The entry that this one takes back.") @Nullable
        String retracts,

        @JsonPropertyDescription("The entry that took this one back.") @Nullable
        String retractedBy,

        @JsonPropertyDescription("The position of the entry that took this one back.") @Nullable
        Long retractedAt,

        @JsonPropertyDescription("Why it was taken back.") @Nullable
        String retractedBecause) {

    static ChangeRow of(Change change) {
        Change.Source source = change.source();
        Because because = change.because();
        Retraction retraction = change.retractedBy();
        return new ChangeRow(
                change.position(),
                change.entry().toString(),
                change.path(),
                change.kind(),
                change.state().word(),
                Cell.of(change.before()),
                Cell.of(change.after()),
                change.statedOn(),
                change.countsFrom(),
                change.recordedAt(),
                change.actor().value(),
                change.role(),
                Cell.of(change.reason()),
                source == null ? null : source.document().value(),
                source == null ? null : source.line(),
                change.correlation(),
                because == null ? null : id(because.imported()),
                because == null ? null : id(because.corrected()),
                id(change.retracts()),
                retraction == null ? null : id(retraction.entry()),
                change.retractedAt(),
                retraction == null ? null : Cell.of(retraction.reason()));
    }

    private static @Nullable String id(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
