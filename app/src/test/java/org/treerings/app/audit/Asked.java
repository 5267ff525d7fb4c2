package org.treerings.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions, and what their answers have to say. */
final class Asked {

    private Asked() {}

    static Question about(String target) {
        return new Question(target, List.of(NaiveLog.SIGNER.vkey()), null, null, null, List.of(), null);
    }

    static Question about(Path target) {
        return about(target.toString());
    }

    static Question since(Path target, Path older) {
        return new Question(target.toString(), List.of(), null, older, null, List.of(), null);
    }

    static Question with(Path target, String log) {
        return new Question(target.toString(), List.of(), null, null, log, List.of(), null);
    }

    static Question keyed(Path target, String... keys) {
        return new Question(target.toString(), List.of(keys), null, null, null, List.of(), null);
    }

    static Question called(Path target, String origin) {
        return new Question(target.toString(), List.of(), origin, null, null, List.of(), null);
    }

    static Question witnessed(Path target, @Nullable Integer quorum, Signer... witnesses) {
        List<String> keys = Arrays.stream(witnesses).map(Signer::vkey).toList();
        return new Question(target.toString(), List.of(), null, null, null, keys, quorum);
    }

    static Answer right(Question question) {
        Answer answer = Audit.of(question);
        assertThat(answer.sentence()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(Answer.Outcome.RIGHT);
        return answer;
    }

    static void wrong(Question question, String... words) {
        ends(Answer.Outcome.WRONG, Audit.of(question), words);
    }

    static void open(Question question, String... words) {
        ends(Answer.Outcome.CANNOT_TELL, Audit.of(question), words);
    }

    static void ends(Answer.Outcome outcome, Answer answer, String... words) {
        assertThat(answer.sentence()).contains(words).doesNotContain("fault of the verifier");
        assertThat(answer.outcome()).as(answer.sentence()).isEqualTo(outcome);
    }
}
