package org.treerings.app.audit;

import java.util.List;

/**
 * How a verification ended.
 *
 * @param sentence the first fault, or what hindered it; empty if all is right
 * @param proven what was shown
 * @param open what was not, and which option would
 */
public record Answer(Outcome outcome, String sentence, List<String> proven, List<String> open) {

    /** With the program's exit codes. */
    public enum Outcome {
        RIGHT(0),
        WRONG(1),
        CANNOT_TELL(2);

        private final int code;

        Outcome(int code) {
            this.code = code;
        }

        /** The program's exit code. */
        public int code() {
            return code;
        }
    }
}
