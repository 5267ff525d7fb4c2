package org.treerings.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConditionTest {

    private static int sevenActions(Figure figure) {
        return switch (figure) {
            case ACTIONS -> 7;
            case ACTIONS_WITH_BASELINE -> 4;
            case ACTIONS_WITH_TARGET -> 3;
            default -> 0;
        };
    }

    @Test
    void isMetByAsManyAsItAsksFor() {
        assertThat(Condition.of("actions >= 7").met(ConditionTest::sevenActions))
                .isTrue();
        assertThat(Condition.of("actions >= 8").met(ConditionTest::sevenActions))
                .isFalse();
    }

    @Test
    void isMetByWhatIsThere() {
        assertThat(Condition.of("actions present").met(ConditionTest::sevenActions))
                .isTrue();
        assertThat(Condition.of("about present").met(ConditionTest::sevenActions))
                .isFalse();
    }

    @Test
    void comparesAShareWithoutRounding() {
        assertThat(Condition.of("actions with baseline >= 57 percent of actions")
                        .met(ConditionTest::sevenActions))
                .isTrue();
        assertThat(Condition.of("actions with baseline >= 58 percent of actions")
                        .met(ConditionTest::sevenActions))
                .isFalse();
        assertThat(Condition.of("actions with target >= 43 percent of actions").met(ConditionTest::sevenActions))
                .isFalse();
    }

    @Test
    void isNotMetByAShareOfNothing() {
        assertThat(Condition.of("resources in use >= 0 percent of resources").met(ConditionTest::sevenActions))
                .isFalse();
    }

    @Test
    void isReadBackFromItsWords() {
        assertThat(Framework.current().awards().tracks().stream()
                        .flatMap(track -> track.rules().stream())
                        .flatMap(rule -> rule.criteria().stream())
                        .map(Awards.Criterion::condition))
                .allSatisfy(condition ->
                        assertThat(Condition.of(condition.toString())).isEqualTo(condition));
    }

    @Test
    void refusesFiguresAndFormsThatNobodyKnows() {
        assertThatThrownBy(() -> Condition.of("rivers >= 3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.of("actions > 3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.of("actions >= 3 percent of rivers"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
