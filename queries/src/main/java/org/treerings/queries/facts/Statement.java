package org.treerings.queries.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.queries.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event says of one path.
 *
 * @param value the event's components, but for those that the path and the columns already tell; absent for a withdrawal
 */
record Statement(String path, @Nullable JsonNode value) {

    private static final List<String> TOLD_ELSEWHERE = List.of(
            "city", "commitment", "action", "item", "step", "year", "indicator", "resource", "officer", "statedOn");

    /** Everything that an event says. A new event does not compile until this tells it. */
    static List<Statement> of(CityEvent event) {
        return switch (event) {
            case CityRegistered e -> registration(e);
            case CityRenamed e -> said(Paths.NAME, e);
            case CityDescribed e -> said(Paths.ABOUT, e);
            case PopulationRecorded e -> said(Paths.POPULATION, e);
            case HeadOfGovernmentNamed e -> said(Paths.HEAD_OF_GOVERNMENT, e);
            case ProfileImported e -> said(Paths.CLAIMS, e);
            case CommitmentMade e -> said(Paths.commitment(e.commitment()), e);
            case CommitmentWithdrawn e -> withdrawn(Paths.commitment(e.commitment()));
            case ActionAdded e -> said(Paths.action(e.commitment(), e.action()), e);
            case ActionWithdrawn e -> withdrawn(Paths.action(e.commitment(), e.action()));
            case ActionDescribed e -> said(Paths.item(e.commitment(), e.action(), Item.DESCRIPTION), e);
            case BaselineRecorded e -> said(Paths.item(e.commitment(), e.action(), Item.BASELINE), e);
            case TargetUpdated e -> said(Paths.item(e.commitment(), e.action(), Item.TARGET), e);
            case ProgressReported e -> said(Paths.progress(e.commitment(), e.action(), e.measuredOn()), e);
            case ValueConfirmed e -> said(Paths.confirmed(Paths.item(e.commitment(), e.action(), e.item())), e);
            case StepResourceLinked e -> said(Paths.link(e.step(), e.resource()), e);
            case StepResourceUnlinked e -> withdrawn(Paths.link(e.step(), e.resource()));
            case IndicatorAssessed e -> said(Paths.indicator(e.year(), e.indicator()), e);
            case ResourceShared e -> said(Paths.resource(e.resource()), e);
            case ResourceWithdrawn e -> withdrawn(Paths.resource(e.resource()));
            case OfficerAppointed e -> said(Paths.officer(e.officer()), e);
            case OfficerDismissed e -> withdrawn(Paths.officer(e.officer()));
            case EntryRetracted e -> said(Paths.retraction(e.entry()), e);
            case PayloadErased e -> said(Paths.erasure(e.entry()), e);
        };
    }

    State state() {
        return value == null ? State.WITHDRAWN : State.PRESENT;
    }

    /** The name has a path of its own, because it changes without a new registration. */
    private static List<Statement> registration(CityRegistered event) {
        ObjectNode registration = components(event);
        ObjectNode name = registration.objectNode();
        name.set("name", registration.remove("name"));
        return List.of(new Statement(Paths.REGISTRATION, registration), new Statement(Paths.NAME, name));
    }

    private static List<Statement> said(String path, CityEvent event) {
        return List.of(new Statement(path, components(event)));
    }

    private static List<Statement> withdrawn(String path) {
        return List.of(new Statement(path, null));
    }

    private static ObjectNode components(CityEvent event) {
        ObjectNode components = Json.values().valueToTree(event);
        components.remove(TOLD_ELSEWHERE);
        return components;
    }
}
