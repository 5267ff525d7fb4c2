package org.treerings.app.web;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Version;
import org.treerings.queries.facts.Versions;
import org.treerings.queries.profile.ReadyDocument;

/** Former states of a profile as RFC 7089 has them: the profile is its own gate to them. Version links of RFC 5829. */
public final class Mementos {

    static final String ACCEPT_DATETIME = "Accept-Datetime";
    static final String MEMENTO_DATETIME = "Memento-Datetime";

    private static final String TIME_MAP = "; type=\"application/link-format\"";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final Versions versions;
    private final Moments moments;

    public Mementos(Versions versions, Moments moments) {
        this.versions = versions;
        this.moments = moments;
    }

    /**
     * The position that a header {@code Accept-Datetime} means: of the city's last entry by the end of that second, and
     * before the first one, of the first.
     */
    long position(CityId city, String header) {
        Instant instant = read(header);
        Version first = versions.first(city).orElseThrow(() -> NotThere.city(city));
        return Math.max(first.position(), moments.lastBy(instant, ChronoUnit.SECONDS));
    }

    private static Instant read(String header) {
        try {
            return RFC_1123_DATE_TIME.parse(header, Instant::from);
        } catch (DateTimeParseException e) {
            throw new BadParameter(
                    ACCEPT_DATETIME, ACCEPT_DATETIME + " must be a date such as Sat, 04 Apr 2026 10:00:00 GMT.");
        }
    }

    /** Where a document of what is known now has its former states. */
    static HttpHeaders now(ReadyDocument document) {
        return headers(links(document));
    }

    /** What a document of what was known then says of itself and of its neighbours. */
    HttpHeaders then(ReadyDocument document) {
        CityId city = document.city();
        HttpHeaders headers = headers(neighbours(city, document.position(), links(document)));
        headers.set(MEMENTO_DATETIME, date(document.recordedAt()));
        headers.set(HttpHeaders.CONTENT_LOCATION, uri(city, document.position(), document.day()));
        return headers;
    }

    private static HttpHeaders headers(List<String> links) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.VARY, ACCEPT_DATETIME);
        headers.set(HttpHeaders.LINK, String.join(", ", links));
        return headers;
    }

    private static List<String> links(ReadyDocument document) {
        CityId city = document.city();
        return List.of(
                link(profile(city), "original timegate latest-version"),
                link(history(city), "timemap version-history") + TIME_MAP,
                memento(city, document.position(), document.recordedAt()));
    }

    private List<String> neighbours(CityId city, long position, List<String> others) {
        List<String> links = new ArrayList<>(others);
        versions.before(city, position)
                .ifPresent(version -> links.add(link(uri(city, version.position()), "predecessor-version")));
        versions.after(city, position)
                .ifPresent(version -> links.add(link(uri(city, version.position()), "successor-version")));
        return links;
    }

    /** A time map in the format of RFC 6690, a memento a line. */
    static String map(CityId city, Page<Version> page) {
        List<String> links = new ArrayList<>(
                List.of(link(profile(city), "original timegate"), link(history(city), "self") + TIME_MAP));
        page.items().forEach(version -> links.add(memento(city, version.position(), version.recordedAt())));
        if (page.next() != null) {
            links.add(link(history(city) + "?cursor=" + page.next(), "timemap") + TIME_MAP);
        }
        return String.join(",\n", links) + "\n";
    }

    private static String memento(CityId city, long position, Instant recordedAt) {
        return link(uri(city, position), "memento") + "; datetime=\"" + date(recordedAt) + "\"";
    }

    static String uri(CityId city, long position) {
        return history(city) + "/" + position;
    }

    /** The state told for a day. */
    static String uri(CityId city, long position, LocalDate day) {
        return uri(city, position) + "?asOf=" + day;
    }

    private static String history(CityId city) {
        return profile(city) + "/versions";
    }

    private static String profile(CityId city) {
        return "/api/cities/" + city;
    }

    private static String link(String uri, String relations) {
        return "<" + uri + ">; rel=\"" + relations + "\"";
    }

    private static String date(Instant instant) {
        return HTTP_DATE.format(instant);
    }
}
