package org.treerings.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;

/** The bundled sample, as readers find it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingPagesIT {

    private static final String CITY = "/cities/anshun";

    private Server server;
    private Reader reader;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.get("/api/cities/anshun").hasStatus(200);
        reader = new Reader(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dashboard",
                "/dashboard?asOf=2025-12-22",
                "/verify",
                CITY,
                CITY + "?asOf=2025-12-22",
                CITY + "?asOf=&knownAt=",
                CITY + "/history",
                CITY + "/history?path=&kind=&role=&actor=&from=&to=&order=oldest&by=sittings",
                CITY + "/timeline",
                CITY + "/timeline?stale=true",
                CITY + "/compare",
                CITY + "/compare?from=2025-12-22&to="
            })
    void isWholeInBothLanguages(String address) {
        for (String language : new String[] {"en", "zh"}) {
            Answer answer = reader.opens(address, "Accept-Language", language).hasStatus(200);
            String page = answer.text();
            assertThat(page).contains("<html lang=\"" + language + "\"").doesNotContain("??", "style=", "onclick");
            assertThat(page.split("<h1", -1)).hasSize(2);
            assertThat(page).containsOnlyOnce("<main id=\"main\"").contains("href=\"#main\"");
            assertThat(page.replace("<script type=\"module\" src=\"/", "")).doesNotContain("<script");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-12-22, 0, 0", "2025-12-23, 8, 7", "2026-04-04, 8, 9"})
    void showsWhatTheCityHadSaidByADay(String day, String baselines, String targets) {
        String page = reader.reads(CITY + "?asOf=" + day);
        assertThat(figure("Baselines", page)).isEqualTo(baselines);
        assertThat(figure("Targets", page)).isEqualTo(targets);
        assertThat(page).contains("class=\"banner\"", "Back to today", "axis=asOf&amp;from=" + day);
    }

    private static String figure(String name, String page) {
        return Reader.found("<strong>(\\d+)</strong><a href=\"#areas\">" + name, page);
    }

    @Test
    void showsTodayWithoutABanner() {
        assertThat(reader.reads(CITY)).doesNotContain("class=\"banner\"").contains("Anshun City", "2,459,200");
    }

    @Test
    void saysInWhichLanguageAndSinceWhenTheCitySaysSomething() {
        assertThat(reader.reads(CITY))
                .containsPattern("<p class=\"text\" lang=\"zh\">安顺")
                .contains("Date unknown, at latest 4 April 2026", "Said on 23 December 2025", "not reported")
                .contains(CITY + "/history?path=overview/population");
    }

    @Test
    void speaksTheLanguageThatWasChosenElseTheBrowsers() {
        assertThat(reader.reads("/", "Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5"))
                .contains("城市", "中国");
        assertThat(reader.reads("/", "Accept-Language", "fr")).contains("What cities promise nature");
        assertThat(reader.reads("/", "Cookie", "lang=zh", "Accept-Language", "en"))
                .contains("<html lang=\"zh\"");
        assertThat(reader.reads("/?lang=xx", "Accept-Language", "en")).contains("<html lang=\"en\"");
        Answer chosen = reader.opens(CITY + "?lang=zh&asOf=2026-04-04", "Accept-Language", "en");
        assertThat(chosen.text()).contains("行动领域", "2026年4月4日", CITY + "?asOf=2026-04-04&amp;lang=en");
        assertThat(chosen.header("Set-Cookie")).contains("lang=zh", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "404, /cities/atlantis, Not found",
        "404, /cities/atlantis/history, Not found",
        "404, /nowhere, Not found",
        "404, /entries/00000000-0000-0000-0000-000000000000, Not found",
        "400, /cities/anshun?asOf=yesterday, asOf",
        "400, /cities/anshun?knownAt=yesterday, knownAt",
        "400, /cities/anshun?knownAt=2020-01-01, Nothing was known then",
        "400, /cities/anshun/history?from=yesterday, from",
        "400, /cities/anshun/history?kind=nothing, kind",
        "400, /cities/anshun/history?cursor=x, cursor",
        "400, /cities/anshun/compare?from=2026-04-04&to=2025-12-22, from",
        "400, /entries/x, entry"
    })
    void tellsWhatIsWrongInAPage(int status, String address, String words) {
        Answer page = reader.opens(address).hasStatus(status);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("<h1", words).doesNotContain("??", "Exception");
    }

    @Test
    void answersProgramsAsBefore() {
        server.send(server.request("/nowhere")).isProblem(404, "not-found", null);
        reader.opens("/api/nothing").isProblem(404, "not-found", null);
        reader.opens("/api/cities/atlantis").isProblem(404, "unknown-city", null);
    }

    @Test
    void findsCities() {
        assertThat(reader.reads("/?q=anshun&country=CN")).contains("href=\"/cities/anshun\"");
        assertThat(reader.reads("/?q=atlantis&country="))
                .contains("No city is found")
                .doesNotContain("<tbody");
    }

    @Test
    void walksTheHistoryPageByPage() {
        String address = CITY + "/history?order=oldest";
        String first = reader.reads(address);
        String second = reader.reads(CITY + "/history" + Reader.found("rel=\"next\" href=\"([^\"]+)\"", first));
        assertThat(changes(first) + changes(second)).isEqualTo(87);
        assertThat(second).doesNotContain("rel=\"next\"");
        assertThat(first).contains("document, line 5", "it was brought in with this document");
    }

    private static int changes(String page) {
        return page.split("<article class=\"change\"", -1).length - 1;
    }

    @Test
    void leadsFromASittingToItsChanges() {
        String sittings = reader.reads(CITY + "/history?by=sittings&order=oldest");
        String changes = Reader.found("<a href=\"([^\"]+recordedFrom[^\"]+)\"", sittings);
        assertThat(changes(reader.reads(changes))).isPositive();
    }

    @Test
    void sendsStyleAndScriptsForGood() {
        String page = reader.reads(CITY);
        for (String file : new String[] {"/style-[0-9a-f]{32}.css", "/replay-[0-9a-f]{32}.js"}) {
            Answer answer =
                    reader.opens(Reader.found("\"(" + file + ")\"", page)).hasStatus(200);
            assertThat(answer.header("Cache-Control")).contains("max-age=31536000");
        }
    }

    @Test
    void showsTheCheckpointAndLeadsToTheCheckOfAnEntry() {
        assertThat(reader.reads("/verify"))
                .contains(
                        "true record, not a true claim",
                        server.send(server.request("/ledger/key")).text().strip());
        String entry = server.get("/api/cities/anshun")
                .json()
                .at("/overview/about/entry")
                .asString();
        Answer there = reader.opens("/verify?entry=" + entry).hasStatus(302);
        assertThat(there.header("Location")).endsWith("/entries/" + entry + "#check");
        assertThat(reader.reads("/entries/" + entry))
                .contains("data-entry=\"" + entry + "\"", "City described", "lang=\"zh\"", "position 1");
    }
}
