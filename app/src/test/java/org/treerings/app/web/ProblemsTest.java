package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;

/** Problems that one server alone cannot be brought to. */
class ProblemsTest {

    @Test
    void tellsWhoeverWasOvertakenToLookAgain() {
        ProblemDetail problem = new Problems().overtaken(new ConcurrencyException("taken"));
        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getProperties()).isEqualTo(Map.of("code", "overtaken"));
    }
}
