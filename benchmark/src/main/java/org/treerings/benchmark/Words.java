package org.treerings.benchmark;

import java.time.LocalDate;
import java.util.Map;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.measure.Text;

/** What all the clients say: an action's description that makes an event of about 900 bytes, never the same twice. */
final class Words {

    static final ActionId ACTION = new ActionId("plant-street-trees");
    static final LocalDate DAY = LocalDate.of(2026, 4, 4);
    static final Map<String, Object> PROVENANCE =
            Provenance.live(new ActorId("benchmark"), "officer", null).asMetadata();

    private static final String TEXT =
            "The city plants native trees along its streets and keeps them alive. ".repeat(11);

    private Words() {}

    static Text description(long number) {
        return new Text(number + ". " + TEXT, "en");
    }

    static ActionDescribed event(Place place) {
        return new ActionDescribed(place.city(), place.commitment(), ACTION, description(place.version()), DAY);
    }
}
