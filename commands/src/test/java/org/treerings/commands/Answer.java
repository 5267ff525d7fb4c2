package org.treerings.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** What a command came to. */
public record Answer<T>(ResultValidator<T> outcome) {

    public void records(Object event) {
        outcome.expectSuccessfulHandlerExecution().expectEvents(event).expectResultMessagePayload(true);
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
