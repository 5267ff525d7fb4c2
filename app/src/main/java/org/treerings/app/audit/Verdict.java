package org.treerings.app.audit;

/** What ends a verification before it has proven all that was asked. */
abstract sealed class Verdict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    private Verdict(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Something is not as it was signed, or not as the format demands. */
    static final class Wrong extends Verdict {

        private static final long serialVersionUID = 1L;

        /**
         * Names the first fault.
         *
         * @param where a position, a file, or both
         * @param what what was expected, what was found, and what that means
         */
        Wrong(String where, String what) {
            super(where + ": " + what);
        }
    }

    /** Whether it is right cannot be told. */
    static final class CannotTell extends Verdict {

        private static final long serialVersionUID = 1L;

        CannotTell(String why) {
            super(why);
        }
    }
}
