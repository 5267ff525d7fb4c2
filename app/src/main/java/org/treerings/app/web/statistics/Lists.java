package org.treerings.app.web.statistics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.treerings.app.web.Word;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.CommitmentCriteria;
import org.treerings.queries.feed.Criteria;
import org.treerings.queries.feed.Where;
import org.treerings.queries.progress.Status;

/**
 * Addresses of what is counted: the feeds' own.
 *
 * @param asOf absent for today
 * @param knownAt absent for now
 */
record Lists(
        Where where, @Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {

    /** The same of a country. */
    Lists country(String code) {
        return new Lists(new Where(code, where.region()), asOf, knownAt);
    }

    /** The same of a region. */
    Lists region(String name) {
        return new Lists(new Where(where.country(), name), asOf, knownAt);
    }

    String of(Criteria<?> criteria) {
        UriComponentsBuilder address = switch (criteria) {
            case CityCriteria cities -> address("/api/profiles", cities.globalTarget(), cities.with());
            case CommitmentCriteria commitments -> address("/api/commitments", null, commitments.with());
            case ActionCriteria actions ->
                address("/api/actions", actions.globalTarget(), actions.with())
                        .queryParamIfPresent(
                                "status", Optional.ofNullable(actions.status()).map(Status::word));
        };
        return address.build(true).toUriString();
    }

    private UriComponentsBuilder address(String path, @Nullable Integer globalTarget, Set<? extends Enum<?>> with) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("with", words(with))
                .queryParamIfPresent("globalTarget", Optional.ofNullable(globalTarget))
                .queryParamIfPresent("country", encoded(where.country()))
                .queryParamIfPresent("region", encoded(where.region()))
                .queryParamIfPresent("asOf", Optional.ofNullable(asOf))
                .queryParamIfPresent("knownAt", Optional.ofNullable(knownAt).map(OffsetDateTime::toInstant));
    }

    private static Optional<List<String>> words(Set<? extends Enum<?>> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().map(Word::spelled).sorted().toList());
    }

    private static Optional<String> encoded(@Nullable String value) {
        return Optional.ofNullable(value).map(text -> UriUtils.encode(text, StandardCharsets.UTF_8));
    }
}
