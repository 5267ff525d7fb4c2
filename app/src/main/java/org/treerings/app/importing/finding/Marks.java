package org.treerings.app.importing.finding;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedCommitment;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.profile.Title;
import org.treerings.app.importing.text.Markup;
import org.treerings.app.importing.text.Passage;
import org.treerings.kernel.event.Item;

/** Marks of a page among the words: at most one finding for each line. */
final class Marks implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        Map<Integer, Finding> found = new TreeMap<>();
        Passage name = profile.cover().name();
        if (name.marked()) {
            found.put(name.line(), off(name.line(), null));
        }
        Passage about = profile.overview().about();
        if (about != null && Markup.in(about.text())) {
            found.put(about.line(), kept(about.line(), "overview/about"));
        }
        for (PrintedCommitment commitment : profile.actionPlatform().printed()) {
            title(found, commitment.title(), commitment.path());
            commitment.actions().forEach(action -> action(found, action));
        }
        profile.marked().forEach(line -> found.putIfAbsent(line, off(line, null)));
        return found.values().stream();
    }

    private static void action(Map<Integer, Finding> found, PrintedAction action) {
        title(found, action.title(), action.path());
        text(found, action.description(), action.path(Item.DESCRIPTION));
        text(found, action.baseline() == null ? null : action.baseline().sentence(), action.path(Item.BASELINE));
        text(found, action.target(), action.path(Item.TARGET));
    }

    private static void title(Map<Integer, Finding> found, Title title, String path) {
        if (title.marked()) {
            found.putIfAbsent(title.line(), off(title.line(), path));
        } else if (Markup.in(title.text().text())) {
            found.putIfAbsent(title.line(), kept(title.line(), path));
        }
    }

    private static void text(Map<Integer, Finding> found, @Nullable PrintedText text, String path) {
        if (text != null && Markup.in(text.text().text())) {
            found.putIfAbsent(text.line(), kept(text.line(), path));
        }
    }

    private static Finding off(int line, @Nullable String path) {
        return Finding.note(
                "markup-in-text",
                line,
                path,
                "Marks of the platform's page have leaked into the line; they were taken off.");
    }

    private static Finding kept(int line, String path) {
        return Finding.note(
                "markup-in-text",
                line,
                path,
                "The text holds marks of a page; it is kept exactly as it is and should be plain words.");
    }
}
