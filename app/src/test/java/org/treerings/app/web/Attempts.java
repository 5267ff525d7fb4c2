package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.treerings.app.ledger.Ledger;

/** Sends requests that break rules, and those that have to be accepted before. */
final class Attempts {

    private static final String NO_VERSION = "\"999999999999\"";

    private final Server server;
    private final Map<String, String> names = new HashMap<>();

    Attempts(Server server) {
        this.server = server;
        names.put("@first", server.bean(Ledger.class).at(0).orElseThrow().id().toString());
        names.put(
                "@demo",
                server.send(server.as("operator", server.request("/api/cities/anshun/officers")))
                        .at("/items/0/officer"));
    }

    /** Sends what the line says, and is answered as it says. */
    void make(Rule rule) {
        long head = server.head();
        Answer answer = server.send(request(rule, ifMatch(rule)));
        if (rule.status() == null) {
            assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
            if (!rule.code().isEmpty()) {
                names.put("@" + rule.code(), answer.at("/entries/0"));
            }
        } else {
            answer.isProblem(rule.status(), rule.code(), rule.field());
            assertThat(answer.at("/detail")).matches("(?s).+ .+\\.");
            assertThat(server.head()).isEqualTo(head);
        }
    }

    /** The version of the item, as whoever names another one hears it; none if it is not there. */
    private String ifMatch(Rule rule) {
        if (!rule.ifMatch().equals("@seen")) {
            return rule.ifMatch();
        }
        String version = server.send(request(rule, NO_VERSION)).hasStatus(412).at("/version");
        return version.isEmpty() ? "-" : "\"" + version + "\"";
    }

    private HttpRequest.Builder request(Rule rule, String ifMatch) {
        HttpRequest.Builder request = server.as(rule.client(), server.request(named(rule.path())));
        if (!ifMatch.equals("-")) {
            request.header("If-Match", ifMatch);
        }
        return rule.method().equals("FILE")
                ? Server.multipart(
                        request, Server.part("file", named(rule.body()).getBytes(StandardCharsets.UTF_8)))
                : request.header("Content-Type", "application/json")
                        .method(rule.method(), BodyPublishers.ofString(named(rule.body())));
    }

    private String named(String text) {
        String named = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace(name.getKey(), name.getValue());
        }
        return named;
    }
}
