package org.treerings.app.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.facts.History;

/** What of a history is asked for, as it stands in an address. */
public record HistoryParameters(
        @Parameter(description = "A place, with all that stands under it.") @Nullable
        String path,

        @Parameter(description = "Who recorded it.") @Nullable
        ActorId actor,

        @Parameter(description = "The role in which it was recorded.") @Nullable
        String role,

        @Parameter(description = "The stored name of the event that says it.") @Nullable
        String kind,

        @Parameter(description = "The first day from which it may count.") @Nullable
        LocalDate from,

        @Parameter(description = "The last such day.") @Nullable
        LocalDate to,

        @Parameter(description = "The first instant at which it may have been recorded.")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        @Nullable
        OffsetDateTime recordedFrom,

        @Parameter(description = "The last such instant.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        OffsetDateTime recordedTo) {

    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final Pattern ROLE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** As the memory has it. Recording times never run backwards, so that they mean positions. */
    public History.Filter filter(Moments moments) {
        require(path == null || PATH.matcher(path).matches(), "path", "a place such as overview/population");
        require(role == null || ROLE.matcher(role).matches(), "role", "a word such as officer");
        require(kind == null || StoredEvents.named(kind).isPresent(), "kind", "one of " + kinds());
        LocalDate first = Day.of("from", from);
        LocalDate last = Day.of("to", to);
        require(first == null || last == null || !last.isBefore(first), "to", "no day before from");
        require(
                recordedFrom == null || recordedTo == null || !recordedTo.isBefore(recordedFrom),
                "recordedTo",
                "no instant before recordedFrom");
        return new History.Filter(
                path,
                actor,
                role,
                kind,
                first,
                last,
                recordedFrom == null ? null : moments.lastBefore(recordedFrom.toInstant()),
                recordedTo == null ? null : moments.lastBy(recordedTo.toInstant()));
    }

    private static void require(boolean condition, String name, String form) {
        if (!condition) {
            throw new BadParameter(name, name + " must be " + form + ".");
        }
    }

    private static String kinds() {
        return String.join(", ", new TreeSet<>(StoredEvents.byName().keySet()));
    }
}
