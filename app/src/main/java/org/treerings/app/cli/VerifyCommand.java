package org.treerings.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Answer;
import org.treerings.app.audit.Audit;
import org.treerings.app.audit.Installation;
import org.treerings.app.audit.Question;

/**
 * {@code verify [TARGET] [--key KEY]…}: recomputes a published log, an evidence bundle, or what this installation has, and says
 * what is proven and what is not. Exit code 0 if all is right, 1 if something is wrong, 2 if it cannot be told.
 */
public final class VerifyCommand {

    /** The words that are understood. */
    public static final String USAGE =
            "verify [URL|DIRECTORY|BUNDLE] [--key KEY]… [--origin NAME] [--older FILE] [--log URL] [--witness KEY]… [--quorum N]";

    /** Characters of a line: what it quotes comes from strangers. */
    private static final int LONGEST = 1_000;

    private final @Nullable Installation installation;

    public VerifyCommand(@Nullable Installation installation) {
        this.installation = installation;
    }

    /** Whether words ask for this installation, and not for what anyone can verify anywhere. */
    public static boolean asksForInstallation(List<String> words) {
        return VerifyWords.question(words)
                .filter(question -> question.target() == null)
                .isPresent();
    }

    /**
     * Verifies and prints.
     *
     * @param words what stands behind the command's name, and all options
     */
    public int run(List<String> words, PrintStream out) {
        Optional<Question> question = VerifyWords.question(words);
        if (question.isEmpty()) {
            out.println("There is: " + USAGE);
            return 2;
        }
        Installation own = question.get().target() == null ? installation : null;
        return print(own == null ? Audit.of(question.get()) : Audit.of(question.get(), own), out);
    }

    private static int print(Answer answer, PrintStream out) {
        String outcome = answer.outcome().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        line(answer.sentence().isEmpty() ? outcome : outcome + ": " + answer.sentence(), out);
        section("proven", answer.proven(), out);
        section("not proven", answer.open(), out);
        return answer.outcome().code();
    }

    private static void section(String title, List<String> sentences, PrintStream out) {
        if (!sentences.isEmpty()) {
            line(title, out);
            sentences.forEach(sentence -> line("  " + sentence, out));
        }
    }

    /** Control characters would let a hostile log write on the auditor's screen what it likes. */
    private static void line(String text, PrintStream out) {
        String clean = text.replaceAll("\\p{C}", "?");
        out.println(clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…");
    }
}
