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
import org.treerings.app.security.DemoIdentities;
import org.treerings.app.security.Directory;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;

/** How people sign in to the pages and out again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

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
    void showsAnOfficerTheirDeskAndTheirCity() {
        HttpResponse<String> desk = guest.signIn("/desk", "officer-anshun", "demo");
        assertThat(desk.uri()).hasPath("/desk");
        assertThat(desk.body()).contains("An officer of Anshun", "href=\"/cities/anshun\"");
    }

    @Test
    void knowsTheSamePersonByTokenAndAtThePages() {
        String actor =
                server.bean(Directory.class).actor(DemoIdentities.OFFICER).value();
        assertThat(guest.signIn("/desk", "officer-anshun", "demo").body()).contains(actor);
    }

    @Test
    void givesPeopleTheRolesThatTheirTokensHave() {
        HttpResponse<String> desk = guest.signIn("/desk", "operator", "demo");
        assertThat(desk.body()).contains("in the role of operator", "You speak for no city.");
    }

    @Test
    void asksAgainWhoeverHasAnotherPassword() {
        HttpResponse<String> answer = guest.signIn("/desk", "officer-anshun", "Demo");
        assertThat(answer.uri()).hasPath("/oauth2/sign-in");
        assertThat(answer.body()).contains("Nobody of this name has this password.");
    }

    @Test
    void bringsPeopleBackToWhereTheyWere() {
        HttpResponse<String> page = guest.signIn("/sign-in?return=%2Fproblems%3Fa%3Db%2520c", "auditor", "demo");
        assertThat(page.uri().getPath()).isEqualTo("/problems");
        assertThat(page.uri().getRawQuery()).isEqualTo("a=b%20c");
        assertThat(guest.get("/sign-in?return=%2Fproblems").uri()).hasPath("/problems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fevil.example%2F",
                "%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%5C%5Cevil.example",
                "%2F%09%2Fevil.example",
                "%20%2F%2Fevil.example",
                "javascript%3Aalert(1)",
                "evil.example",
                "",
            })
    void leadsToNoOtherSite(String address) {
        HttpResponse<String> page = guest.signIn("/sign-in?return=" + address, "auditor", "demo");
        assertThat(page.uri()).hasPath("/desk");
        assertThat(guest.get("/sign-in?return=" + address).uri()).hasPath("/desk");
    }

    @Test
    void namesTheSessionAnewAtTheSignIn() {
        guest.get("/desk");
        String before = guest.session();
        guest.signIn("/desk", "auditor", "demo");
        assertThat(guest.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void doesNotCountAsSignedInWhoeverHasOnlyToldTheTokenServer() {
        String key = Guest.key(guest.get("/desk"));
        Answer told = server.send(server.request("/oauth2/sign-in")
                .header("Cookie", "treerings=" + guest.session())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=auditor&password=demo&_csrf=" + key)));
        assertThat(told.hasStatus(302).header("Location")).contains("/oauth2/authorize?");
        Answer desk = server.send(server.request("/desk").header("Cookie", told.header("Set-Cookie")));
        assertThat(desk.hasStatus(302).header("Location")).endsWith("/sign-in?return=%2Fdesk");
    }

    @Test
    void endsTheSessionAtTheSignOut() {
        guest.signIn("/desk", "auditor", "demo");
        String session = guest.session();
        HttpResponse<String> left = guest.post("/sign-out", Map.of("_csrf", Guest.key(guest.get("/desk"))));
        assertThat(left.uri()).hasPath("/");
        assertThat(guest.get("/desk").uri()).hasPath("/oauth2/sign-in");
        guest.forge(session);
        assertThat(guest.get("/desk").uri()).hasPath("/oauth2/sign-in");
    }

    @Test
    void believesTheIssuerNoLongerThanIsSet() {
        try (Server hasty = Server.with("--treerings.longest-session=-1s");
                Guest late = new Guest(hasty)) {
            late.signIn("/desk", "auditor", "demo");
            assertThat(late.get("/desk").uri()).hasPath("/oauth2/sign-in");
        }
    }

    @Test
    void saysOnTheSignInPageWhoMayComeIn() {
        assertThat(guest.get("/sign-in").body()).contains("officer-anshun", "auditor", "operator", "<code>demo</code>");
    }
}
