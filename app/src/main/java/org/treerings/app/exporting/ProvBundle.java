package org.treerings.app.exporting;

import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Json;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.Fact;
import tools.jackson.core.JsonGenerator;

/**
 * A profile and all that it came from, in PROV-JSON (W3C member submission, 2013). Things of one sort stand together there,
 * so that the history is read once for each sort rather than held.
 *
 * @param standing what the profile consists of
 * @param history all changes up to then, oldest first, each time anew
 */
record ProvBundle(CityId city, long position, Collection<Fact> standing, Supplier<Stream<Change>> history) {

    void write(OutputStream out) {
        String profile = Prov.profile(city, position);
        try (JsonGenerator json = Json.values().createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("prefix", Map.of("tr", Prov.NAMESPACE, "xsd", "http://www.w3.org/2001/XMLSchema#"));
            json.writePOJOProperty("entity", Map.of(bundle(), Map.of("prov:type", Prov.name("prov:Bundle"))));
            json.writeObjectPropertyStart("bundle");
            json.writeObjectPropertyStart(bundle());
            Sorts sorts = new Sorts(json);
            sorts.entities(profile);
            sorts.activities();
            sorts.agents();
            sorts.generations();
            sorts.associations();
            sorts.derivations();
            sorts.invalidations();
            sorts.members(profile);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private String bundle() {
        return Prov.PREFIX + "bundle/" + city + "@" + position;
    }

    private final class Sorts {

        private final JsonGenerator json;
        private int relations;

        private Sorts(JsonGenerator json) {
            this.json = json;
        }

        private void sort(String name, Consumer<Change> each) {
            json.writeObjectPropertyStart(name);
            history.get().forEach(each);
            json.writeEndObject();
        }

        private void relation(Map<String, Object> ends) {
            json.writePOJOProperty("_:r" + ++relations, ends);
        }

        private void entities(String profile) {
            Set<String> documents = new HashSet<>();
            sort("entity", change -> {
                if (documents.isEmpty() && documents.add(profile)) {
                    json.writePOJOProperty(profile, Map.of("prov:type", Prov.name("prov:Collection")));
                }
                json.writePOJOProperty(Prov.fact(city, change), Prov.entity(change));
                if (change.source() != null) {
                    String document = Prov.document(change.source().document());
                    if (documents.add(document)) {
                        json.writePOJOProperty(document, Map.of("prov:type", Prov.name(Prov.PREFIX + "document")));
                    }
                }
            });
        }

        private void activities() {
            Set<String> last = new HashSet<>();
            sort("activity", change -> {
                String entry = Prov.entry(change.entry());
                if (!last.contains(entry)) {
                    json.writePOJOProperty(entry, Prov.activity(change));
                    last.clear();
                    last.add(entry);
                }
            });
        }

        private void agents() {
            Set<String> actors = new HashSet<>();
            sort("agent", change -> {
                String actor = Prov.actor(change.actor());
                if (actors.add(actor)) {
                    json.writePOJOProperty(actor, Map.of("prov:type", Prov.name("prov:Agent")));
                }
            });
        }

        private void generations() {
            sort(
                    "wasGeneratedBy",
                    change -> relation(Map.of(
                            "prov:entity", Prov.fact(city, change),
                            "prov:activity", Prov.entry(change.entry()),
                            "prov:time", change.recordedAt().toString())));
        }

        private void associations() {
            sort(
                    "wasAssociatedWith",
                    change -> relation(Map.of(
                            "prov:activity", Prov.entry(change.entry()),
                            "prov:agent", Prov.actor(change.actor()),
                            "prov:role", change.role())));
        }

        /** A later version of a value is a revision of the one before, which in PROV is a derivation too. */
        private void derivations() {
            Map<String, String> versions = new HashMap<>();
            sort("wasDerivedFrom", change -> {
                String fact = Prov.fact(city, change);
                if (change.source() != null) {
                    relation(Map.of(
                            "prov:generatedEntity",
                            fact,
                            "prov:usedEntity",
                            Prov.document(change.source().document())));
                }
                String before = versions.put(change.path(), fact);
                if (before != null) {
                    relation(Map.of(
                            "prov:generatedEntity", fact,
                            "prov:usedEntity", before,
                            "prov:type", Prov.name("prov:Revision")));
                }
            });
        }

        private void invalidations() {
            sort("wasInvalidatedBy", change -> {
                if (change.retractedBy() != null && change.retractedBy().position() <= position) {
                    relation(Map.of(
                            "prov:entity", Prov.fact(city, change),
                            "prov:activity", Prov.entry(change.retractedBy().entry())));
                }
            });
        }

        private void members(String profile) {
            json.writeObjectPropertyStart("hadMember");
            standing.forEach(fact -> relation(Map.of("prov:collection", profile, "prov:entity", Prov.fact(fact))));
            json.writeEndObject();
        }
    }
}
