package org.treerings.queries.progress;

import static java.util.Objects.requireNonNull;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Json;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Confirmation;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;
import org.treerings.queries.facts.State;

/** The facts of one action, one after the other. */
final class ActionFacts {

    static final CommitmentId COMMITMENT = new CommitmentId("own-commitment");
    static final ActionId ACTION = new ActionId("own-action");

    static final EntryId CONFIRMATION = new EntryId(new UUID(6, 0));

    private final TreeMap<String, Fact> byPath = new TreeMap<>();
    private final Map<EntryId, Confirmation> confirmed = new HashMap<>();

    ActionFacts baseline(LocalDate statedOn, Measure measure) {
        return say(Paths.item(COMMITMENT, ACTION, Item.BASELINE), statedOn, Map.of("measure", measure));
    }

    /** A baseline in a sentence of the city's own. */
    ActionFacts baseline(LocalDate statedOn, Slot slot, Measure measure) {
        OwnTemplate template = new OwnTemplate(new Text("{" + slot.code() + "}", "en"), List.of(slot));
        return say(
                Paths.item(COMMITMENT, ACTION, Item.BASELINE),
                statedOn,
                Map.of("measure", measure, "ownTemplate", template));
    }

    ActionFacts target(LocalDate statedOn, @Nullable Measure measure, @Nullable LocalDate dueOn) {
        Map<String, Object> target = new HashMap<>(Map.of("text", new Text("Get there.", "en")));
        if (measure != null) {
            target.put("measure", measure);
        }
        if (dueOn != null) {
            target.put("dueOn", dueOn);
        }
        return say(Paths.item(COMMITMENT, ACTION, Item.TARGET), statedOn, target);
    }

    ActionFacts report(LocalDate measuredOn, Measure measure, String comment) {
        return say(
                Paths.progress(COMMITMENT, ACTION, measuredOn),
                measuredOn,
                Map.of("measuredOn", measuredOn, "measure", measure, "comment", new Text(comment, "en")));
    }

    ActionFacts confirm(Item item, LocalDate day) {
        Fact fact = requireNonNull(byPath.get(Paths.item(COMMITMENT, ACTION, item)));
        confirmed.put(fact.entry(), new Confirmation(day, CONFIRMATION));
        return this;
    }

    Assessment on(LocalDate day) {
        CityFacts facts = new CityFacts(ANSHUN, byPath.size(), IMPORTED_AT, byPath, confirmed, List.of());
        return Assessment.of(facts, COMMITMENT, ACTION, Framework.current(), day);
    }

    private ActionFacts say(String path, LocalDate statedOn, Map<String, Object> value) {
        long position = byPath.size();
        byPath.put(
                path,
                new Fact(
                        ANSHUN,
                        path,
                        position,
                        new EntryId(new UUID(5, position)),
                        "any",
                        State.PRESENT,
                        Json.values().valueToTree(value),
                        statedOn,
                        statedOn,
                        IMPORTED_AT,
                        OFFICER,
                        null,
                        null,
                        position));
        return this;
    }
}
