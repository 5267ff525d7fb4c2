package org.treerings.app.exporting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.Fact;

/** How the record's things are called in PROV, and what is told of each. */
final class Prov {

    /** Names begin with it; it stands for {@link #NAMESPACE}. */
    static final String PREFIX = "tr:";

    static final String NAMESPACE = "urn:treerings:";

    private Prov() {}

    static String fact(CityId city, Change change) {
        return fact(city, change.path(), change.position());
    }

    static String fact(Fact fact) {
        return fact(fact.city(), fact.path(), fact.position());
    }

    private static String fact(CityId city, String path, long position) {
        return PREFIX + "fact/" + city + "/" + path + "@" + position;
    }

    static String profile(CityId city, long position) {
        return PREFIX + "profile/" + city + "@" + position;
    }

    static String document(Object digest) {
        return PREFIX + "document/" + digest;
    }

    static String entry(Object entry) {
        return PREFIX + "entry/" + entry;
    }

    static String actor(Object actor) {
        return PREFIX + "actor/" + actor;
    }

    static Map<String, Object> entity(Change change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("prov:type", name(PREFIX + change.kind()));
        told.put(PREFIX + "path", change.path());
        told.put(PREFIX + "state", change.state().word());
        if (change.after() != null) {
            told.put("prov:value", change.after().toString());
        }
        told.put(PREFIX + "countsFrom", typed(change.countsFrom(), "date"));
        if (change.statedOn() != null) {
            told.put(PREFIX + "statedOn", typed(change.statedOn(), "date"));
        }
        return told;
    }

    static Map<String, Object> activity(Change change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("prov:startTime", change.recordedAt().toString());
        told.put("prov:endTime", change.recordedAt().toString());
        told.put("prov:type", name(PREFIX + change.kind()));
        told.put(PREFIX + "position", typed(change.position(), "long"));
        if (change.reason() != null) {
            told.put(PREFIX + "reason", change.reason());
        }
        return told;
    }

    static Map<String, Object> name(String qualified) {
        return Map.of("$", qualified, "type", "prov:QUALIFIED_NAME");
    }

    private static Map<String, Object> typed(Object value, String type) {
        return Map.of("$", value.toString(), "type", "xsd:" + type);
    }
}
