package org.treerings.commands.index;

import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Statement;
import org.treerings.commands.Words;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.Indicator;
import org.treerings.kernel.measure.Text;

/** What an assessment refuses, and why. */
final class IndexRules {

    /** The year in which the index was first proposed. */
    private static final int FIRST_YEAR = 2008;

    private IndexRules() {}

    /** By the day on which it was said: else the state of that day would know a year that is to come. */
    static void yearCanBeAssessed(int year, Statement statement) {
        int last = statement.day().getYear();
        if (year < FIRST_YEAR || year > last) {
            throw new CommandRejected(
                    "year-not-accepted",
                    "year",
                    last < FIRST_YEAR
                            ? "The index was first proposed in " + FIRST_YEAR + "; nothing was assessed on "
                                    + statement.day() + "."
                            : "Give a year from " + FIRST_YEAR + " to " + last + ", that of " + statement.day() + ".");
        }
    }

    static Indicator indicatorExists(Framework framework, int number) {
        return framework.index().indicators().stream()
                .filter(indicator -> indicator.number() == number)
                .findFirst()
                .orElseThrow(() -> new CommandRejected(
                        "unknown-indicator",
                        "number",
                        "The edition of " + framework.index().edition() + " has no indicator " + number
                                + "; give a number from 1 to "
                                + framework.index().indicators().size() + "."));
    }

    static void noScoreIsGiven(@Nullable Integer score) {
        if (score != null) {
            throw new CommandRejected(
                    "score-is-computed", "score", "This indicator is computed; give its variables and no score.");
        }
    }

    static int scoreIsGiven(@Nullable Integer score, Indicator indicator) {
        if (score == null || score < 0 || score > indicator.maximum()) {
            throw new CommandRejected(
                    "score-not-accepted",
                    "score",
                    "No source tells how to compute this indicator; give your own score from 0 to "
                            + indicator.maximum() + ", and justify it.");
        }
        return score;
    }

    static Text justificationIsGiven(@Nullable Text justification) {
        if (justification == null) {
            throw new CommandRejected(
                    "justification-missing", "justification", "Say in a few words why this score is right.");
        }
        return Words.text("justification", justification);
    }
}
