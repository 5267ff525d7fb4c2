package org.treerings.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/** What a command came to. */
public record Answer<T>(ResultValidator<T> outcome) {

    public void records(Object event) {
        outcome.expectSuccessfulHandlerExecution().expectEvents(event).expectResultMessagePayload(true);
    }

    /** Several entries, in one go. */
    public void recordsAll(Object... events) {
        outcome.expectSuccessfulHandlerExecution().expectEvents(events).expectResultMessagePayload(true);
    }

    /** Whatever it is. */
    public void recordsOne() {
        outcome.expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.exactSequenceOf(Matchers.predicate(_ -> true), Matchers.andNoMore()))
                .expectResultMessagePayload(true);
    }

    public void requiresTheVersion(EntryId last) {
        outcome.expectNoEvents()
                .expectException(Matchers.<VersionRequired>predicate(required -> last.equals(required.last())))
                .expectException(VersionRequired.class);
    }

    public void isStale(@Nullable EntryId last) {
        outcome.expectNoEvents()
                .expectException(Matchers.<StaleItem>predicate(stale -> Objects.equals(last, stale.last())))
                .expectException(StaleItem.class);
    }

    public void changesNothing() {
        outcome.expectSuccessfulHandlerExecution().expectNoEvents().expectResultMessagePayload(false);
    }

    /** The refusal's code, its field and, in part, its reason. */
    public void isRefused(String code, @Nullable String field, String reason) {
        Consumer<CommandRejected> refusal = rejected -> {
            assertThat(rejected.code()).isEqualTo(code);
            assertThat(rejected.field()).isEqualTo(field);
            assertThat(rejected.reason()).contains(reason).endsWith(".");
        };
        outcome.expectNoEvents().expectException(CommandRejected.class).expectException(satisfying(refusal));
    }

    public void leaves(Consumer<T> state) {
        outcome.expectState(state);
    }

    private static Matcher<CommandRejected> satisfying(Consumer<CommandRejected> refusal) {
        return Matchers.predicate(rejected -> {
            refusal.accept(rejected);
            return true;
        });
    }
}
