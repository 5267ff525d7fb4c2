package org.treerings.app.exporting;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.web.BadParameter;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.progress.Status;

/**
 * What of a feed is asked for.
 *
 * @param day as of which; absent for today
 * @param changedSince absent for all rows
 * @param position up to which entries can be read at least: what is asked for the next time begins behind it
 */
record Feed(@Nullable LocalDate day, @Nullable Long changedSince, long position) {

    private static final String POSITION = "Position";
    private static final String SCHEMA_VERSION = "Schema-Version";

    static Feed of(@Nullable LocalDate day, @Nullable Long changedSince, long head, long position) {
        if (changedSince != null && day != null) {
            throw new BadParameter(
                    "asOf", "changedSince tells of the present; leave one of asOf and changedSince out.");
        }
        if (changedSince != null && (changedSince < -1 || changedSince > head)) {
            throw new BadParameter(
                    "changedSince",
                    "changedSince must be a position that an answer of this door named, from -1 to " + head + ".");
        }
        return new Feed(day, changedSince, position);
    }

    /** What a word for progress means. */
    static @Nullable Status status(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "status",
                        "status must be one of "
                                + Arrays.stream(Status.values())
                                        .map(Status::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** The rows, read while they are sent. */
    ResponseEntity<StreamingResponseBody> answer(Rows form, Supplier<Stream<?>> rows) {
        URI next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("changedSince", position)
                .replaceQueryParam("asOf")
                .build(true)
                .toUri();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .header(POSITION, Long.toString(position))
                .header(SCHEMA_VERSION, Profile.SCHEMA_VERSION)
                .body(out -> {
                    try (Stream<?> read = rows.get()) {
                        form.write(read, out);
                    }
                });
    }
}
