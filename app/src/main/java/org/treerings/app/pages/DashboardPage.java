package org.treerings.app.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.web.Day;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.ActionCriteria.Trait;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.Where;
import org.treerings.queries.progress.Status;
import org.treerings.queries.statistics.Rollup;
import org.treerings.queries.statistics.Rollups;
import org.treerings.queries.statistics.Tally;

/** All cities together: how far actions are, what they state, and which global targets they serve. Nobody is ranked. */
@Controller
class DashboardPage {

    /**
     * A figure as a bar.
     *
     * @param count of {@code of}
     * @param list where what is counted is listed
     */
    record Bar(Text label, int count, int of, String list) {

        /** Of a drawing 100 wide. */
        public long width() {
            return of == 0 ? 0 : Math.round(100.0 * count / of);
        }
    }

    private final Rollups rollups;
    private final Framework framework;

    DashboardPage(Rollups rollups, Framework framework) {
        this.rollups = rollups;
        this.framework = framework;
    }

    @GetMapping("/dashboard")
    String dashboard(
            @RequestParam(required = false) @Nullable LocalDate asOf, @ModelAttribute("say") Wording say, Model model) {
        LocalDate day = Day.of("asOf", asOf);
        Rollup rollup = rollups.of(Where.ANYWHERE, day, Long.MAX_VALUE);
        Tally total = rollup.total();
        String suffix = day == null ? "" : "&asOf=" + day;
        model.addAttribute("asOf", day);
        model.addAttribute("cities", total.count(CityCriteria.ALL));
        model.addAttribute("actions", total.count(ActionCriteria.ALL));
        model.addAttribute("stated", stated(total, say, suffix));
        model.addAttribute("progress", progress(total, say, suffix));
        model.addAttribute("targets", targets(total, say, suffix));
        model.addAttribute("countries", countries(rollup, say));
        return "dashboard";
    }

    private static List<Bar> stated(Tally total, Wording say, String suffix) {
        return Stream.of(Trait.BASELINE, Trait.TARGET, Trait.DUE_DATE, Trait.REPORTS, Trait.STALE)
                .map(trait -> bar(
                        total,
                        new ActionCriteria(null, null, null, Set.of(trait)),
                        own(say, "trait." + word(trait)),
                        "with=" + word(trait) + suffix))
                .toList();
    }

    private static List<Bar> progress(Tally total, Wording say, String suffix) {
        return Stream.of(Status.values())
                .map(status -> bar(
                        total,
                        ActionCriteria.of(status),
                        own(say, "progress." + status.word()),
                        "status=" + status.word() + suffix))
                .toList();
    }

    private List<Bar> targets(Tally total, Wording say, String suffix) {
        return framework.globalTargets().stream()
                .map(target -> bar(
                        total,
                        ActionCriteria.towards(target.number()),
                        numbered(target.number(), say.title(target.subject())),
                        "globalTarget=" + target.number() + suffix))
                .toList();
    }

    private static List<Bar> countries(Rollup rollup, Wording say) {
        int all = rollup.total().count(CityCriteria.ALL);
        return rollup.countries().entrySet().stream()
                .map(country -> new Bar(
                        new Text(say.country(country.getKey()), say.language()),
                        country.getValue().count(CityCriteria.ALL),
                        all,
                        "/?country=" + country.getKey()))
                .toList();
    }

    private static Bar bar(Tally total, ActionCriteria criteria, Text label, String question) {
        return new Bar(label, total.count(criteria), total.count(ActionCriteria.ALL), "/api/actions?" + question);
    }

    private static String word(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text own(Wording say, String key) {
        return new Text(say.word(key), say.language());
    }

    private static Text numbered(int number, Text title) {
        return new Text(number + ". " + title.text(), title.language());
    }
}
