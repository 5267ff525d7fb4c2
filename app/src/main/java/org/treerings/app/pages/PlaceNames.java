package org.treerings.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.Indicator;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.framework.OfferedCommitment;
import org.treerings.kernel.framework.Phase;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;

/** What the places of a city's record are called in the reader's language; what the catalogue does not know goes by its id. */
final class PlaceNames {

    private static final int COMMITMENT = 1;
    private static final int ACTION = 3;

    private final Framework framework;
    private final Wording say;

    PlaceNames(Framework framework, Wording say) {
        this.framework = framework;
        this.say = say;
    }

    public String of(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return switch (parts.getFirst()) {
            case "commitments" -> undertaking(parts);
            case "pathway" -> named("pathway", parts, step(parts));
            case "index" -> named("index", parts, indicator(parts));
            case "overview", "name", "registration", "claims" -> say.word("place." + path.replace('/', '.'));
            default -> named(parts.getFirst(), parts, Optional.empty());
        };
    }

    private String undertaking(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (int place = COMMITMENT; place < parts.size(); place++) {
            if (place == COMMITMENT) {
                names.add(commitment(parts));
            } else if (place == ACTION) {
                names.add(action(parts));
            } else if (place > ACTION) {
                names.add(say.word("place." + parts.get(place)));
            }
        }
        return String.join(" › ", names);
    }

    private String commitment(List<String> parts) {
        String id = parts.get(COMMITMENT);
        return title(framework.commitment(new CommitmentId(id)).map(OfferedCommitment::title), id);
    }

    private String action(List<String> parts) {
        String id = parts.get(ACTION);
        CommitmentId commitment = new CommitmentId(parts.get(COMMITMENT));
        return title(framework.action(commitment, new ActionId(id)).map(OfferedAction::title), id);
    }

    private Optional<Map<String, String>> step(List<String> parts) {
        return framework.pathway().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step ->
                        parts.size() > 1 && Integer.toString(step.number()).equals(parts.get(1)))
                .map(Phase.Step::title)
                .findFirst();
    }

    private Optional<Map<String, String>> indicator(List<String> parts) {
        return framework.index().indicators().stream()
                .filter(indicator ->
                        parts.size() > 2 && Integer.toString(indicator.number()).equals(parts.get(2)))
                .map(Indicator::name)
                .findFirst();
    }

    private String named(String room, List<String> parts, Optional<Map<String, String>> titles) {
        String last = parts.size() > 1 ? parts.getLast() : "";
        String name = say.word("place." + room);
        return last.isEmpty() ? name : name + " › " + title(titles, last);
    }

    private String title(Optional<Map<String, String>> titles, String id) {
        return titles.map(found -> say.title(found).text()).orElse(id);
    }
}
