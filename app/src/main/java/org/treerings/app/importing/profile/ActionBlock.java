package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Language;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.PrintedDate;
import org.treerings.app.importing.text.Wording;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.measure.Text;

/** A block of an action while its lines come in. */
final class ActionBlock {

    private final Line title;
    private final Map<Item, List<Line>> texts = new EnumMap<>(Item.class);
    private final Map<Item, Line> dates = new EnumMap<>(Item.class);
    private @Nullable Item open = Item.DESCRIPTION;

    ActionBlock(Line title) {
        this.title = title;
    }

    boolean has(Item item) {
        return texts.containsKey(item);
    }

    /** Takes the following lines as this text, unless it is there already. */
    void open(Item item) {
        open = has(item) ? null : item;
    }

    void add(Line line) {
        if (open != null) {
            texts.computeIfAbsent(open, _ -> new ArrayList<>()).add(line);
        }
    }

    void date(Line line) {
        if (open != null && has(open)) {
            dates.put(open, line);
        }
        open = null;
    }

    /** Drops the text that is still open, and says where it began. */
    @Nullable
    Line cut() {
        List<Line> dropped = open == null ? null : texts.remove(open);
        return dropped == null ? null : dropped.getFirst();
    }

    PrintedAction read(TitledCommitment commitment, Lines lines) {
        lines.place(title);
        texts.values().forEach(lines::place);
        lines.place(dates.values());
        TitledAction action = commitment.action(title);
        List<Line> baseline = texts.get(Item.BASELINE);
        return new PrintedAction(
                commitment.id(),
                action.id(),
                action.title(),
                text(Item.DESCRIPTION),
                baseline == null
                        ? null
                        : PrintedBaseline.of(Passage.text(baseline), lastUpdate(Item.BASELINE), action.offered()),
                text(Item.TARGET));
    }

    private @Nullable PrintedText text(Item item) {
        List<Line> text = texts.get(item);
        if (text == null) {
            return null;
        }
        Passage passage = Passage.text(text);
        return new PrintedText(new Text(passage.text(), Language.of(passage.text())), passage.line(), lastUpdate(item));
    }

    private PrintedDate lastUpdate(Item item) {
        Line line = dates.get(item);
        return line == null
                ? PrintedDate.NONE
                : PrintedDate.of(
                        Wording.collapsed(line.text()).substring(Part.LAST_UPDATE_WORDS.length()), line.number());
    }
}
