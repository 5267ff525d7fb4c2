package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.Wording;
import org.treerings.kernel.framework.Phase;

/** Reads the chapter of the Nature Pathway: its steps, and what is linked to each. */
final class PathwayChapter {

    private static final String NONE = Wording.key("No uploads or resources have been linked");

    private final Lines lines;
    private final Catalogue catalogue;
    private final List<PathwayStep> steps = new ArrayList<>();

    PathwayChapter(Lines lines, Catalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    List<PathwayStep> read(List<Line> chapter) {
        chapter.forEach(this::read);
        return List.copyOf(steps);
    }

    private void read(Line line) {
        Optional<Phase.Step> step = catalogue.step(line.key());
        if (step.isPresent()) {
            steps.add(new PathwayStep(step.get().number(), step.get().code(), line.number(), false, new ArrayList<>()));
        } else if (!catalogue.isPhase(line.key())) {
            if (steps.isEmpty()) {
                return;
            }
            below(steps.removeLast(), line);
        }
        lines.place(line);
    }

    private void below(PathwayStep step, Line line) {
        boolean none = line.key().equals(NONE);
        if (!none) {
            step.resources().add(Passage.text(List.of(line)));
        }
        steps.add(new PathwayStep(step.number(), step.code(), step.line(), step.saysNone() || none, step.resources()));
    }
}
