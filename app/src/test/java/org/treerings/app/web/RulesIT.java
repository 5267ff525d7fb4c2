package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, broken once over HTTP: with a stable code, the field as it was sent, and nothing written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesIT {

    private Server server;
    private Attempts attempts;

    @BeforeAll
    void start() {
        server = Server.withSample();
        attempts = new Attempts(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<Rule> rules() {
        return Rule.all("/rules.txt");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWhatBreaksARule(Rule rule) {
        attempts.make(rule);
    }

    @Test
    void breaksEveryRuleThatIsExplained() {
        Set<String> explained = KnownProblem.ALL.values().stream()
                .filter(RulesIT::isARule)
                .map(KnownProblem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> broken =
                rules().stream().filter(rule -> rule.status() != null).map(Rule::code);
        assertThat(broken.collect(Collectors.toSet()))
                .doesNotContainAnyElementsOf(Rule.unbroken())
                .isEqualTo(without(explained, Rule.unbroken()));
    }

    private static boolean isARule(KnownProblem problem) {
        return problem.status().contains("422")
                || (problem.status().contains("404") && problem.code().startsWith("unknown-"));
    }

    private static Set<String> without(Set<String> codes, List<String> others) {
        assertThat(codes).containsAll(others);
        return codes.stream().filter(code -> !others.contains(code)).collect(Collectors.toSet());
    }
}
