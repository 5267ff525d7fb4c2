package org.treerings.app.pages;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.CommitmentCriteria;
import org.treerings.queries.feed.Where;
import org.treerings.queries.profile.CitySummary;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.statistics.Rollup;
import org.treerings.queries.statistics.Rollups;
import org.treerings.queries.statistics.Tally;

/** The first page: what this is, the cities in it, and what changed last. */
@Controller
class HomePage {

    private static final int CITIES = 50;
    private static final int NEWEST = 8;

    /**
     * How many there are of something.
     *
     * @param code a word for it
     * @param list where they are listed
     */
    record Figure(String code, int count, String list) {}

    /**
     * An entry, with the city that it is about.
     *
     * @param name of the city, or its id where its profile is still to come
     */
    record News(Entry entry, CityId city, String name) {}

    private final Profiles profiles;
    private final Rollups rollups;
    private final Ledger ledger;

    HomePage(Profiles profiles, Rollups rollups, Ledger ledger) {
        this.profiles = profiles;
        this.rollups = rollups;
        this.ledger = ledger;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Rollup rollup = rollups.of(Where.ANYWHERE, null, Long.MAX_VALUE);
        model.addAttribute("figures", figures(rollup.total()));
        model.addAttribute("countries", rollup.countries().keySet());
        model.addAttribute("q", q);
        model.addAttribute("country", country);
        model.addAttribute(
                "cities", profiles.list(new Profiles.Filter(said(q), said(country), null), said(cursor), CITIES));
        model.addAttribute("newest", newest());
        return "home";
    }

    /** A field of a form that was left empty asks for nothing. */
    private static @Nullable String said(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    private static List<Figure> figures(Tally tally) {
        ToIntFunction<ActionCriteria.Trait> having = trait -> tally.count(ActionCriteria.having(trait));
        return List.of(
                new Figure("cities", tally.count(CityCriteria.ALL), "#cities"),
                new Figure("commitments", tally.count(CommitmentCriteria.ALL), "/api/commitments"),
                new Figure("actions", tally.count(ActionCriteria.ALL), "/api/actions"),
                new Figure("baselines", having.applyAsInt(ActionCriteria.Trait.BASELINE), "/api/actions?with=baseline"),
                new Figure("targets", having.applyAsInt(ActionCriteria.Trait.TARGET), "/api/actions?with=target"),
                new Figure("reports", having.applyAsInt(ActionCriteria.Trait.REPORTS), "/api/actions?with=reports"));
    }

    private List<News> newest() {
        List<Entry> entries =
                ledger.after(Math.max(ledger.head() - NEWEST, -1), NEWEST).reversed();
        Map<CityId, String> names = entries.stream()
                .map(HomePage::city)
                .distinct()
                .collect(toMap(
                        city -> city,
                        city -> profiles.summary(city).map(CitySummary::name).orElse(city.value())));
        return entries.stream()
                .map(entry -> new News(entry, city(entry), names.getOrDefault(city(entry), "")))
                .toList();
    }

    private static CityId city(Entry entry) {
        return new StreamId(entry.stream()).city();
    }
}
