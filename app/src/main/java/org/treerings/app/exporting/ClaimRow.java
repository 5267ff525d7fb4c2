package org.treerings.app.exporting;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.Claim;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.State;

/** A line of the claims register. */
record ClaimRow(
        @JsonPropertyDescription("The commitment under which it is claimed.")
        String commitment,

        @JsonPropertyDescription("The action of which it is claimed.")
        String action,

        @JsonPropertyDescription("What is claimed: baseline, target or progress.")
        String claim,

        @JsonPropertyDescription("Which statement at this place it is, in the order of recording, from 1.")
        int revision,

        @JsonPropertyDescription(
                "What is measured: count, percentage, yes-no, composite or text; erased where nobody knows any more.")
        @Nullable
        String type,

        @JsonPropertyDescription("The number, where there is just one.") @Nullable
        BigDecimal value,

        @JsonPropertyDescription("All values by their slots, such as percent=62.35; trees=400.") @Nullable
        String values,

        @JsonPropertyDescription("Words that were given where a value belongs, by slot.") @Nullable
        String notes,

        @JsonPropertyDescription("The parts of a share: numerator.") @Nullable
        BigDecimal numerator,

        @JsonPropertyDescription("The parts of a share: denominator.") @Nullable
        BigDecimal denominator,

        @JsonPropertyDescription("The claim in words.") @Nullable
        String words,

        @JsonPropertyDescription("The BCP 47 tag of the words.") @Nullable
        String language,

        @JsonPropertyDescription("The day by which a target is to be reached.") @Nullable
        LocalDate dueOn,

        @JsonPropertyDescription("The day on which the values were true.") @Nullable
        LocalDate measuredOn,

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

        @JsonPropertyDescription("The resource of the city that shows it.") @Nullable
        String evidence,

        @JsonPropertyDescription("The digest of the document that says it.") @Nullable
        String document,

        @JsonPropertyDescription("The line of that document, from 1.") @Nullable
        Integer line,

        @JsonPropertyDescription("The entry of the ledger.") String entry,

        @JsonPropertyDescription("The position of that entry in the ledger.")
        long position,

        @JsonPropertyDescription("Whether it was taken back.")
        boolean retracted,

        @JsonPropertyDescription("The position of the entry that took it back.") @Nullable
        Long retractedAt) {

    private static final int COMMITMENT = 1;
    private static final int ACTION = 3;
    private static final int CLAIM = 4;

    private record Said(@Nullable String words, @Nullable String language) {

        /** Each kind of claim has its words under a name of its own. */
        static Said of(Fact fact) {
            return Stream.of("sentence", "text", "comment")
                    .flatMap(name -> Stream.ofNullable(fact.component(name, Text.class)))
                    .findFirst()
                    .map(text -> new Said(Cell.of(text.text()), text.language()))
                    .orElseGet(() -> new Said(null, null));
        }
    }

    private record Source(
            @Nullable String document, @Nullable Integer line) {

        static Source of(Provenance.@Nullable Source source) {
            return source == null
                    ? new Source(null, null)
                    : new Source(source.document().value(), source.line());
        }
    }

    static ClaimRow of(Claim claim) {
        Fact fact = claim.fact();
        return new ClaimRow(
                fact,
                claim.revision(),
                Measured.of(fact.component("measure", Measure.class)),
                Said.of(fact),
                Source.of(fact.provenance().source()));
    }

    private ClaimRow(Fact fact, int revision, Measured measured, Said said, Source source) {
        this(
                part(fact, COMMITMENT),
                part(fact, ACTION),
                part(fact, CLAIM),
                revision,
                fact.state() == State.ERASED ? State.ERASED.word() : measured.type(),
                measured.value(),
                measured.values(),
                measured.notes(),
                fact.component("numerator", BigDecimal.class),
                fact.component("denominator", BigDecimal.class),
                said.words(),
                said.language(),
                fact.component("dueOn", LocalDate.class),
                fact.component("measuredOn", LocalDate.class),
                fact.statedOn(),
                fact.countsFrom(),
                fact.recordedAt(),
                fact.provenance().actor().value(),
                fact.provenance().role(),
                Cell.of(fact.provenance().reason()),
                fact.component("evidence", String.class),
                source.document(),
                source.line(),
                fact.entry().toString(),
                fact.position(),
                fact.retractedAt() != null,
                fact.retractedAt());
    }

    private static String part(Fact fact, int number) {
        return fact.path().split("/", -1)[number];
    }
}
