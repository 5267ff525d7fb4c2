package org.treerings.app.exporting;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.Day;
import org.treerings.app.web.Moments;
import org.treerings.queries.profile.Profile;

/**
 * What of a feed is asked for.
 *
 * @param day as of which; absent for today
 * @param known position up to which entries are told of
 * @param changedSince absent for all rows
 * @param position up to which entries can be read at least: what is asked for the next time begins behind it
 */
record Feed(@Nullable LocalDate day, long known, @Nullable Long changedSince, long position) {

    private static final String POSITION = "Position";
    private static final String SCHEMA_VERSION = "Schema-Version";

    /**
     * What the parameters ask for.
     *
     * @throws BadParameter if they contradict each other
     */
    static Feed of(FeedParameters asked, Moments moments, long head, long position) {
        Long changedSince = asked.changedSince();
        if (changedSince != null && (asked.asOf() != null || asked.knownAt() != null)) {
            String other = asked.asOf() != null ? "asOf" : "knownAt";
            throw new BadParameter(
                    other, "changedSince tells of the present; leave one of " + other + " and changedSince out.");
        }
        if (changedSince != null && (changedSince < -1 || changedSince > head)) {
            throw new BadParameter(
                    "changedSince",
                    "changedSince must be a position that an answer of this door named, from -1 to " + head + ".");
        }
        return new Feed(
                Day.of("asOf", asked.asOf()), moments.position("knownAt", asked.knownAt()), changedSince, position);
    }

    /** The rows, read while they are sent. */
    ResponseEntity<StreamingResponseBody> answer(Rows form, Supplier<Stream<?>> rows) {
        URI next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("changedSince", position)
                .replaceQueryParam("asOf")
                .replaceQueryParam("knownAt")
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
