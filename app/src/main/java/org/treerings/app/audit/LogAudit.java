package org.treerings.app.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.treerings.app.audit.Verdict.CannotTell;

/** A whole log, verified from its signatures to its first leaf. */
final class LogAudit {

    private final Question question;
    private final Findings findings;

    LogAudit(Question question, Findings findings) {
        this.question = question;
        this.findings = findings;
    }

    /**
     * Verifies a log, or throws a {@link Verdict}.
     *
     * @param listeners what else the entries are compared with
     */
    void verify(Published log, Trust trust, List<Listener> listeners) {
        trust.check(Published.CHECKPOINT, log.checkpoint(), findings);
        walk(Published.CHECKPOINT, log, trust, listeners);
    }

    /** The same for a log whose signatures were checked. */
    void walk(String name, Published log, Trust trust, List<Listener> listeners) {
        List<Listener> all = new ArrayList<>(listeners);
        Path older = question.older();
        if (older == null) {
            findings.open("that this is the history that was shown before: no earlier checkpoint was given (--older)");
        } else {
            all.add(earlier(older, log.checkpoint(), trust));
        }
        new WholeLog(name, log.files(), log.checkpoint()).verify(all, findings);
    }

    private static EarlierTree earlier(Path file, Checkpoint now, Trust trust) {
        byte[] bytes = DirectoryFiles.read(file, Note.LARGEST);
        if (bytes == null) {
            throw new CannotTell(file + " is not there");
        }
        Checkpoint older = Checkpoint.parse(file.toString(), bytes);
        trust.checkOlder(file.toString(), older);
        return new EarlierTree(file.toString(), older, now);
    }
}
