package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.List;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;

/** A block of a commitment while its lines come in. */
record CommitmentBlock(TitledCommitment titled, Line line, List<ActionBlock> actions) {

    CommitmentBlock(TitledCommitment titled, Line line) {
        this(titled, line, new ArrayList<>());
    }

    ActionBlock add(Line title) {
        ActionBlock action = new ActionBlock(title);
        actions.add(action);
        return action;
    }

    /** Whether its title, as the last line of a document, may be half of one. */
    boolean mayBeCut() {
        return actions.isEmpty() && titled.offered() == null;
    }

    PrintedCommitment read(Lines lines) {
        lines.place(line);
        return new PrintedCommitment(
                titled.id(),
                titled.title(),
                actions.stream().map(action -> action.read(titled, lines)).toList());
    }
}
