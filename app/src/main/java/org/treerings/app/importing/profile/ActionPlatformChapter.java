package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.kernel.event.Item;

/** Reads the chapter of the Action Platform. What belongs to no commitment or action stays unplaced. */
final class ActionPlatformChapter {

    private final Lines lines;
    private final Catalogue catalogue;
    private final List<CommitmentBlock> made = new ArrayList<>();
    private final List<ActionPlatform.Offer> offered = new ArrayList<>();
    private @Nullable CommitmentBlock commitment;
    private @Nullable ActionBlock action;
    private boolean offering;

    ActionPlatformChapter(Lines lines, Catalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    void read(List<Line> chapter) {
        new Tokens(chapter, catalogue).read().forEach(this::read);
    }

    /** Drops what the document may have been cut in, and says where it began; absent if that is nothing. */
    @Nullable
    Line cut() {
        if (action != null) {
            return action.cut();
        }
        if (commitment != null && commitment.mayBeCut()) {
            made.removeLast();
            return commitment.line();
        }
        return null;
    }

    ActionPlatform found() {
        return new ActionPlatform(made.stream().map(block -> block.read(lines)).toList(), List.copyOf(offered));
    }

    private void read(Token token) {
        Line line = token.line();
        switch (token.part()) {
            case AREA, COMMITMENT_MADE -> heading(line, false);
            case OTHER_COMMITMENTS -> heading(line, true);
            case COMMITMENT -> commitment(line);
            case ACTION -> action(line);
            case DESCRIPTION -> describe(line);
            case BASELINE -> open(Item.BASELINE, line);
            case TARGET -> open(Item.TARGET, line);
            case LAST_UPDATE -> date(line);
            case TEXT -> text(line);
        }
    }

    private void heading(Line line, boolean startsOffers) {
        lines.place(line);
        commitment = null;
        action = null;
        offering = startsOffers;
    }

    private void commitment(Line line) {
        TitledCommitment titled = TitledCommitment.of(line, catalogue);
        if (offering) {
            lines.place(line);
            offered.add(new ActionPlatform.Offer(titled.id(), titled.title()));
        } else {
            commitment = new CommitmentBlock(titled, line);
            action = null;
            made.add(commitment);
        }
    }

    /** An action that another commitment offers has lost its own: under this one it would stand wrong. */
    private void action(Line line) {
        if (commitment != null && commitment.titled().excludes(line)) {
            commitment = null;
        }
        action = commitment == null ? null : commitment.add(line);
    }

    /** A second description without a title above it belongs to an action that the document does not name. */
    private void describe(Line line) {
        if (action != null && action.has(Item.DESCRIPTION)) {
            action = null;
        }
        open(Item.DESCRIPTION, line);
    }

    private void open(Item item, Line line) {
        lines.place(line);
        if (action != null) {
            action.open(item);
        }
    }

    private void date(Line line) {
        if (action != null) {
            action.date(line);
        }
    }

    private void text(Line line) {
        if (offering) {
            commitment(line);
        } else if (action != null) {
            action.add(line);
        }
    }
}
