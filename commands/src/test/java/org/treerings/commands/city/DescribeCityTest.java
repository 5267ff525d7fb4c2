package org.treerings.commands.city;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.measure.Text;

class DescribeCityTest extends CityScenario {

    private static final Text ABOUT = chinese("安顺，中国优秀旅游城市。\n全市森林覆盖率62.35%。");

    @Test
    void recordsWhatTheCityIsLike() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", document("2026-04-04"), new DescribeCity(ANSHUN, ABOUT, null))
                .records(new CityDescribed(ANSHUN, ABOUT, null));
    }

    @Test
    void changesNothingWhenTheSameDocumentComesAgain() {
        given("2026-04-05", REGISTERED);
        given("2026-04-05", document("2026-04-04"), new CityDescribed(ANSHUN, ABOUT, null));
        when("2026-06-01", document("2026-04-04"), new DescribeCity(ANSHUN, ABOUT, null))
                .changesNothing();
    }

    @Test
    void recordsTheSameWordsInAnotherLanguage() {
        given("2026-04-05", REGISTERED, new CityDescribed(ANSHUN, new Text("Anshun", "und"), day("2026-04-05")));
        when("2026-04-06", new DescribeCity(ANSHUN, english("Anshun"), day("2026-04-06")))
                .records(new CityDescribed(ANSHUN, english("Anshun"), day("2026-04-06")));
    }

    @Test
    void keepsALiveUpdateFromBeingOverriddenByAnOlderDocumentOfTheSameDay() {
        given("2026-05-01", REGISTERED, new CityDescribed(ANSHUN, english("City of falls"), day("2026-04-04")));
        when("2026-06-01", document("2026-04-04"), new DescribeCity(ANSHUN, ABOUT, null))
                .changesNothing();
    }

    @Test
    void letsANewerDocumentOverrideTheSameDay() {
        given("2026-04-04", REGISTERED, new CityDescribed(ANSHUN, english("City of falls"), day("2026-04-04")));
        when("2026-06-01", document("2026-05-01"), new DescribeCity(ANSHUN, ABOUT, day("2026-04-04")))
                .records(new CityDescribed(ANSHUN, ABOUT, day("2026-04-04")));
    }

    @Test
    void takesATextOf20000Characters() {
        given("2026-04-05", REGISTERED);
        Text longest = chinese("𠀀".repeat(20_000));
        when("2026-04-05", new DescribeCity(ANSHUN, longest, day("2026-04-05")))
                .records(new CityDescribed(ANSHUN, longest, day("2026-04-05")));
    }

    @Test
    void refusesALongerText() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new DescribeCity(ANSHUN, chinese("安".repeat(20_001)), day("2026-04-05")))
                .isRefused("text-too-long", "text", "at most 20000");
    }

    @Test
    void refusesABlankText() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new DescribeCity(ANSHUN, english("\u3000\n"), day("2026-04-05")))
                .isRefused("text-blank", "text", "at least one word");
    }

    @Test
    void refusesControlCharacters() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new DescribeCity(ANSHUN, english("Anshun\u0000"), day("2026-04-05")))
                .isRefused("text-has-control-characters", "text", "only newline and tab");
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new DescribeCity(ANSHUN, english("Anshun\ud840"), day("2026-04-05")))
                .isRefused("text-has-control-characters", "text", "plain characters");
    }

    @Test
    void refusesALanguageThatIsNoTag() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new DescribeCity(ANSHUN, new Text("安顺", "Chinese (Simplified)"), day("2026-04-05")))
                .isRefused("language-unknown", "language", "BCP 47");
    }

    @Test
    void refusesAnEmptyLanguage() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", new DescribeCity(ANSHUN, new Text("安顺", ""), day("2026-04-05")))
                .isRefused("language-unknown", "language", "und where nobody knows it");
    }
}
