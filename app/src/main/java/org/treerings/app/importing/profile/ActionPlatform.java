package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.treerings.kernel.identity.CommitmentId;

/**
 * The chapter of the Action Platform.
 *
 * @param printed every block of a commitment, with every block of an action, however often the same one is printed
 * @param offered what stands under the other commitments
 */
public record ActionPlatform(List<PrintedCommitment> printed, List<Offer> offered) {

    /** A commitment that a document lists as not made. */
    public record Offer(CommitmentId id, Title title) {}

    /** The commitments, each once, with their actions, each once: of several blocks the first stands. */
    public List<PrintedCommitment> commitments() {
        return printed.stream()
                .collect(groupingBy(
                        PrintedCommitment::id, LinkedHashMap::new, collectingAndThen(toList(), ActionPlatform::merged)))
                .values()
                .stream()
                .toList();
    }

    /** Every block of an action. */
    public Stream<PrintedAction> printedActions() {
        return printed.stream().flatMap(commitment -> commitment.actions().stream());
    }

    /** Every action once. */
    public Stream<PrintedAction> actions() {
        return commitments().stream().flatMap(commitment -> commitment.actions().stream());
    }

    private static PrintedCommitment merged(List<PrintedCommitment> blocks) {
        PrintedCommitment first = blocks.getFirst();
        List<PrintedAction> actions = blocks.stream()
                .flatMap(block -> block.actions().stream())
                .collect(toMap(PrintedAction::id, action -> action, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new PrintedCommitment(first.id(), first.title(), actions);
    }
}
