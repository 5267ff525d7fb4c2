package org.treerings.app.contract;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A door, and what its address tells of it.
 *
 * @param open to whoever has no token
 * @param guarded by a role, whatever the city
 */
record Door(HttpMethod method, String path, boolean open, boolean guarded) {

    static final String CITY = "/api/cities/{city}";
    static final String IMPORTS = "/api/imports";
    static final String STREAM = "/api/stream";
    static final String DRAFT = "/api/drafts/{key}";
    static final String REBUILD = "/api/projections/{projection}/rebuild";
    static final String DOCUMENT = "/api/documents/{digest}";
    private static final String RETRACTION = "/api/entries/{entry}/retraction";
    private static final String ERASURE = "/api/entries/{entry}/erasure";

    /** What is changed here needs no version: it is new, or says itself what it changes. */
    private static final Set<String> UNVERSIONED = Set.of(CITY, CITY + "/officers/{officer}", RETRACTION, ERASURE);

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    boolean reads() {
        return method == HttpMethod.GET;
    }

    /** Whether a read may wait for what was just written. */
    boolean waits() {
        return reads() && !path.equals(STREAM);
    }

    /** Whether whoever comes in still needs a right for the one city that the request is about. */
    boolean ofACity() {
        return path.startsWith(CITY) || path.equals(IMPORTS) || path.equals(RETRACTION) || path.equals(ERASURE);
    }

    /** Whether a request ends as an entry of the ledger. */
    boolean records() {
        return !reads() && ofACity();
    }

    /** Whether a request asks for one change. */
    boolean changes() {
        return records() && !path.equals(IMPORTS);
    }

    /** Whether the change is of something that may be there already. */
    boolean overwrites() {
        return changes() && !UNVERSIONED.contains(path);
    }

    /** Whether a role is asked for that is the same for all cities. */
    boolean asksForARole() {
        return guarded || (changes() && path.equals(CITY));
    }

    String name() {
        return method + " " + path;
    }

    /** What of the address has to be there. A PUT makes what it names last; whoever writes for a city knows it is there. */
    List<String> lookedUp() {
        List<String> names = new ArrayList<>(VARIABLE.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .toList());
        if (method == HttpMethod.PUT && path.endsWith("}")) {
            names.removeLast();
        }
        if (changes() && !guarded) {
            names.remove("city");
        }
        return names;
    }
}
