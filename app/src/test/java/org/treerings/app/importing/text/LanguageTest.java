package org.treerings.app.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "安顺市积极开展监测, zh",
        "安顺市 Anshun 积极开展监测 2025, zh",
        "私たちは木を植えます, ja",
        "우리는 나무를 심는다, ko",
        "We plant trees, und",
        "Мы сажаем деревья, und",
        "Trees 树 along every street, und",
        "2025, und"
    })
    void isToldByTheScriptOrNotAtAll(String text, String language) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
