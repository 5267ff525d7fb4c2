package org.treerings.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"})
    void makesWordsOfWhatASpreadsheetTakesForAFormula(String words) {
        assertThat(Cell.of(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trees", "1 = 1", "'trees'", "62.35"})
    void leavesOtherWordsAlone(String words) {
        assertThat(Cell.of(words)).isEqualTo(words);
    }

    @Test
    void leavesNothingAlone() {
        assertThat(Cell.of(null)).isNull();
    }
}
