package org.treerings.app.web.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class RaceTest {

    private final RuntimeException overtaken = new ConcurrencyException("another entry came first");
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    private String decide() {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return "decided";
    }

    @Test
    void isRunAgainUntilItIsWon() {
        failures.addAll(Collections.nCopies(4, overtaken));
        assertThat(Race.run(this::decide)).isEqualTo("decided");
    }

    @Test
    void isGivenUpWhenItWasLostTimeAndAgain() {
        failures.addAll(Collections.nCopies(6, overtaken));
        assertThatThrownBy(() -> Race.run(this::decide)).isSameAs(overtaken);
        assertThat(failures).hasSize(1);
    }

    @Test
    void isOverWithARefusal() {
        RuntimeException refusal = new IllegalArgumentException("refused");
        failures.addAll(List.of(refusal, refusal));
        assertThatThrownBy(() -> Race.run(this::decide)).isSameAs(refusal);
        assertThat(failures).hasSize(1);
    }
}
