package org.treerings.app.audit;

import java.nio.file.Path;
import org.treerings.app.audit.Verdict.CannotTell;

/**
 * A published log, found.
 *
 * @param checkpoint its newest when it was found; it may have grown since
 */
record Published(LogFiles files, Checkpoint checkpoint) implements AutoCloseable {

    static final String CHECKPOINT = "checkpoint";
    private static final String LEDGER = "ledger";

    /** Finds the log at its prefix, or at the base of the server or directory that holds it. */
    static Published at(String target) {
        try {
            return of(open(target));
        } catch (Verdict atPrefix) {
            try {
                return of(open(target + (target.endsWith("/") ? "" : "/") + LEDGER));
            } catch (Verdict _) {
                throw atPrefix;
            }
        }
    }

    static boolean isUrl(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private static LogFiles open(String target) {
        return isUrl(target) ? new WebFiles(target) : new DirectoryFiles(Path.of(target));
    }

    /** The log that these files are, which are closed if they are none. */
    static Published of(LogFiles files) {
        try {
            byte[] bytes = files.read(CHECKPOINT, Note.LARGEST);
            if (bytes == null) {
                throw new CannotTell("there is no checkpoint at " + files);
            }
            return new Published(files, Checkpoint.parse(CHECKPOINT, bytes));
        } catch (Verdict e) {
            files.close();
            throw e;
        }
    }

    @Override
    public void close() {
        files.close();
    }
}
