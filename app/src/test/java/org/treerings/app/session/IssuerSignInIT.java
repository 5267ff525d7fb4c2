package org.treerings.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.util.UriComponentsBuilder;
import org.treerings.app.TestDatabase;
import org.treerings.app.web.Issuer;
import org.treerings.app.web.Server;

/** How people sign in where an issuer that somebody else runs says who they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerSignInIT {

    private static final String CLIENT = "spring.security.oauth2.client.";

    private final TestDatabase database = new TestDatabase();
    private final Issuer issuer = Issuer.open();
    private Server server;

    @BeforeAll
    void open() {
        server = Server.beside(
                database,
                issuer.address(),
                "--" + CLIENT + "registration.treerings.client-id=pages",
                "--" + CLIENT + "registration.treerings.client-secret=secret",
                "--" + CLIENT + "registration.treerings.scope=openid",
                "--" + CLIENT + "provider.treerings.issuer-uri=" + issuer.address());
    }

    @AfterAll
    void close() {
        server.close();
        issuer.close();
        database.close();
    }

    @Test
    void letsInWhomTheIssuerVouchesFor() {
        try (Guest guest = new Guest(server)) {
            HttpResponse<String> desk = come(guest, "pages", "17");
            assertThat(desk.uri()).hasPath("/desk");
            assertThat(desk.body()).contains("Ann", "in the role of auditor");
        }
    }

    @Test
    void letsNobodyInWithWordsForAnotherHouseOrOfNobody() {
        try (Guest guest = new Guest(server)) {
            assertThat(come(guest, "another-house", "17").uri()).hasToString(at("/sign-in?error"));
            assertThat(come(guest, "pages", "a\u0000").uri()).hasToString(at("/sign-in?error"));
            assertThat(guest.get("/login/oauth2/code/treerings?code=1&state=forged")
                            .uri())
                    .hasToString(at("/sign-in?error"));
        }
    }

    @Test
    void tellsTheIssuerWhoHasLeft() {
        try (Guest guest = new Guest(server)) {
            HttpResponse<String> desk = come(guest, "pages", "17");
            assertThat(desk.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("form-action 'self' " + issuer.address()));
            HttpResponse<String> end = guest.post("/sign-out", Map.of("_csrf", Guest.key(desk)));
            assertThat(end.uri().toString()).startsWith(issuer.address() + "/end?id_token_hint=");
            assertThat(end.uri()).hasParameter("post_logout_redirect_uri", at("/"));
        }
    }

    /** Goes to the desk, is sent to the issuer, and comes back with what the issuer says. */
    private HttpResponse<String> come(Guest guest, String audience, String subject) {
        URI asked = guest.get("/desk").uri();
        assertThat(asked.toString()).startsWith(issuer.address() + "/authorize?");
        Map<String, String> question =
                UriComponentsBuilder.fromUri(asked).build().getQueryParams().toSingleValueMap();
        assertThat(question).containsEntry("code_challenge_method", "S256").containsKey("code_challenge");
        issuer.vouchFor(new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .audience(audience)
                .subject(subject)
                .claim("name", "Ann")
                .claim("roles", List.of("auditor"))
                .claim("nonce", question.get("nonce"))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300))));
        return guest.get("/login/oauth2/code/treerings?code=1&state=" + question.get("state"));
    }

    private String at(String path) {
        return server.request(path).build().uri().toString();
    }
}
