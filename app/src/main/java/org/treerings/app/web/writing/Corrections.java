package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.city.CityCommand;
import org.treerings.commands.commitment.CommitmentCommand;
import org.treerings.commands.index.IndexCommand;
import org.treerings.commands.pathway.PathwayCommand;
import org.treerings.commands.resource.ResourceCommand;
import org.treerings.kernel.identity.EntryId;

/** Makes of what is right the correction of what was wrong. */
final class Corrections {

    private Corrections() {}

    /** What a correction calls its entry and its command, the body of what is right calls that which it corrects. */
    static CommandRejected asSent(CommandRejected refusal) {
        boolean ofTheCorrection = "entry".equals(refusal.field()) || "command".equals(refusal.field());
        return ofTheCorrection ? new CommandRejected(refusal.code(), "corrects", refusal.reason()) : refusal;
    }

    static Object of(EntryId wrong, String reason, Object right, LocalDate today) {
        return switch (right) {
            case CityCommand city -> new org.treerings.commands.city.CorrectEntry(wrong, reason, city, today);
            case CommitmentCommand commitment ->
                new org.treerings.commands.commitment.CorrectEntry(wrong, reason, commitment, today);
            case PathwayCommand pathway ->
                new org.treerings.commands.pathway.CorrectEntry(wrong, reason, pathway, today);
            case IndexCommand index -> new org.treerings.commands.index.CorrectEntry(wrong, reason, index, today);
            case ResourceCommand resource ->
                new org.treerings.commands.resource.CorrectEntry(wrong, reason, resource, today);
            default -> throw new IllegalArgumentException("no correction of " + right.getClass());
        };
    }
}
