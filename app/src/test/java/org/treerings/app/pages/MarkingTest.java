package org.treerings.app.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two wordings differ. */
class MarkingTest {

    @ParameterizedTest
    @CsvSource({
        "30 percent by 2030, 35 percent by 2030, [30] percent by 2030, [35] percent by 2030",
        "森林覆盖率62.35%, 森林覆盖率65%, 森林覆盖率[62.35]%, 森林覆盖率[65]%",
        "保护湿地, 恢复湿地, [保护]湿地, [恢复]湿地",
        "one two, one two, one two, one two",
        "all, 'all, and more', all, 'all[, and more]'"
    })
    void marksWholeWordsAndSingleCharacters(String before, String after, String earlier, String later) {
        Marking marking = Marking.of(before, after);
        assertThat(marked(marking.before())).isEqualTo(earlier);
        assertThat(marked(marking.after())).isEqualTo(later);
    }

    private static String marked(List<Marking.Segment> segments) {
        return segments.stream()
                .map(segment -> segment.differs() ? "[" + segment.text() + "]" : segment.text())
                .collect(joining());
    }

    @Test
    void comparesLongTextsBySentenceAndLosesNothing() {
        String before = text("旧的句子");
        String after = text("新的句子");
        Marking marking = Marking.of(before, after + "End.");
        assertThat(whole(marking.before())).isEqualTo(before);
        assertThat(whole(marking.after())).isEqualTo(after + "End.");
        assertThat(marking.after()).hasSizeGreaterThan(1);
    }

    private static String text(String words) {
        return IntStream.range(0, 2_000)
                .mapToObj(number -> (number % 2 == 0 ? words : "同样的话") + number + "。")
                .collect(joining());
    }

    private static String whole(List<Marking.Segment> segments) {
        return segments.stream().map(Marking.Segment::text).collect(joining());
    }
}
