package org.treerings.app.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** The officer of Anshun, who writes JSON. */
record Officer(Server server) {

    /** A body with words in English. */
    static String text(String text) {
        return "{\"text\": \"" + text + "\", \"language\": \"en\"}";
    }

    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = server.as("officer-anshun", server.request(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }
}
