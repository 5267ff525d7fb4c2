package org.treerings.queries.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;

/** Where in a city's record a value stands. A path continues that of its container. */
public final class Paths {

    public static final String REGISTRATION = "registration";
    public static final String NAME = "name";
    /** What stands wherever a city does. */
    static final List<String> CITY = List.of(REGISTRATION, NAME);

    public static final String ABOUT = "overview/about";
    public static final String POPULATION = "overview/population";
    public static final String HEAD_OF_GOVERNMENT = "overview/head-of-government";
    public static final String CLAIMS = "claims";
    public static final String COMMITMENTS = "commitments";
    public static final String PATHWAY = "pathway";
    public static final String INDEX = "index";
    public static final String RESOURCES = "resources";
    public static final String OFFICERS = "officers";
    public static final String RETRACTIONS = "retractions";
    public static final String ERASURES = "erasures";

    private static final String CONFIRMED = "/confirmed";

    private Paths() {}

    public static String commitment(CommitmentId commitment) {
        return COMMITMENTS + "/" + commitment;
    }

    public static String action(CommitmentId commitment, ActionId action) {
        return actions(commitment) + "/" + action;
    }

    public static String actions(CommitmentId commitment) {
        return commitment(commitment) + "/actions";
    }

    public static String item(CommitmentId commitment, ActionId action, Item item) {
        return action(commitment, action) + "/" + item.word();
    }

    public static String progress(CommitmentId commitment, ActionId action, LocalDate measuredOn) {
        return progress(commitment, action) + "/" + measuredOn;
    }

    public static String progress(CommitmentId commitment, ActionId action) {
        return action(commitment, action) + "/progress";
    }

    /** Where the confirmations of the value at a path stand. */
    public static String confirmed(String path) {
        return path + CONFIRMED;
    }

    static boolean isConfirmation(String path) {
        return path.endsWith(CONFIRMED);
    }

    /** Where the link of a step to a resource stands. */
    public static String link(int step, ResourceId resource) {
        return links(step) + "/" + resource;
    }

    public static String links(int step) {
        return PATHWAY + "/" + step + "/resources";
    }

    /** Where the assessment of an indicator for a year stands. */
    public static String indicator(int year, int number) {
        return indicators(year) + "/" + number;
    }

    public static String indicators(int year) {
        return INDEX + "/" + year;
    }

    public static String resource(ResourceId resource) {
        return RESOURCES + "/" + resource;
    }

    public static String officer(ActorId officer) {
        return OFFICERS + "/" + officer;
    }

    public static String retraction(EntryId entry) {
        return RETRACTIONS + "/" + entry;
    }

    public static String erasure(EntryId entry) {
        return ERASURES + "/" + entry;
    }

    /** The commitment and action that a value at a path stands in, or is. */
    static Stream<String> containers(String path) {
        if (!path.startsWith(COMMITMENTS + "/")) {
            return Stream.of();
        }
        List<String> parts = List.of(path.split("/", -1));
        return Stream.of(2, 4)
                .filter(depth -> depth <= parts.size())
                .map(depth -> String.join("/", parts.subList(0, depth)));
    }

    /** Whether it is a commitment or an action that stands at a path. */
    public static boolean isUndertaking(String path) {
        return path.startsWith(COMMITMENTS + "/") && containers(path).anyMatch(path::equals);
    }

    /** The last part of a path, which tells siblings apart. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
