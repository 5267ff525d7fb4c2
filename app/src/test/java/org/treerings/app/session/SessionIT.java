package org.treerings.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;

/** What a session at the pages is good for, and what nobody comes in by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionIT {

    private Server server;
    private Guest guest;

    @BeforeAll
    void open() {
        server = Server.withSample();
        server.get("/api/cities/anshun").hasStatus(200);
    }

    @BeforeEach
    void come() {
        guest = new Guest(server);
    }

    @AfterEach
    void go() {
        guest.close();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void takesNoFormFromAnotherSite() {
        guest.signIn("/desk", "auditor", "demo");
        HttpResponse<String> refused = guest.post("/sign-out", Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("stale-form");
        assertThat(guest.post("/sign-out", Map.of("_csrf", "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(guest.get("/desk").uri()).hasPath("/desk");
    }

    /** Browsers send no cookie with such a form, and would take a new one for theirs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-out",
                "/sign-in",
                "/desk",
                "/oauth2/sign-in",
                "/oauth2/authorize",
                "/login/oauth2/code/treerings"
            })
    void signsNobodyOutByAFormOfAnotherSite(String path) {
        Answer answer = server.send(server.request(path).POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isGreaterThanOrEqualTo(300);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789ABCDEF0123456789ABCDEF", "x", ""})
    void takesNoForgedSession(String forged) {
        guest.forge(forged);
        assertThat(guest.get("/desk").uri()).hasPath("/oauth2/sign-in");
        assertThat(guest.session()).isNotEqualTo(forged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/actors", "/api/drafts", "/api/projections", "/actuator", "/v3/api-docs.yaml"})
    void opensNoDoorOfProgramsWithASession(String door) {
        guest.signIn("/desk", "operator", "demo");
        assertThat(guest.get(door).statusCode()).isEqualTo(401);
        assertThat(guest.post(door, Map.of("_csrf", Guest.key(guest.get("/desk"))))
                        .statusCode())
                .isIn(401, 404, 405);
    }

    @Test
    void opensNoPageWithAToken() {
        Answer page = server.send(server.as("operator", server.request("/desk")));
        assertThat(page.hasStatus(302).header("Location")).endsWith("/sign-in?return=%2Fdesk");
    }

    @Test
    void hidesTheSessionFromScriptsAndFromFormsOfOtherSites() {
        assertThat(server.send(server.request("/sign-in")).header("Set-Cookie"))
                .startsWith("treerings=")
                .contains("Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void remembersNothingOfReaders() {
        assertThat(server.send(server.request("/")).hasStatus(200).header("Set-Cookie"))
                .isEmpty();
        assertThat(server.send(server.request("/api/cities")).header("Set-Cookie"))
                .isEmpty();
    }
}
