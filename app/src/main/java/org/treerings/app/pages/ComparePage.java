package org.treerings.app.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.Moments;
import org.treerings.app.web.NotThere;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.diff.Bound;
import org.treerings.queries.diff.Diff;
import org.treerings.queries.diff.Difference;
import org.treerings.queries.diff.Diffs;
import org.treerings.queries.facts.Activity;
import org.treerings.queries.profile.Profiles;

/** Two days of a city's record side by side: what it said, or what was known of it. */
@Controller
class ComparePage {

    private static final String KNOWN_AT = "knownAt";

    private final Diffs diffs;
    private final Activity activity;
    private final Profiles profiles;
    private final Moments moments;

    ComparePage(Diffs diffs, Activity activity, Profiles profiles, Moments moments) {
        this.diffs = diffs;
        this.activity = activity;
        this.profiles = profiles;
        this.moments = moments;
    }

    @GetMapping("/cities/{city}/compare")
    String compare(
            @PathVariable CityId city,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "asOf") String axis,
            @ModelAttribute("say") Wording say,
            Model model) {
        model.addAttribute("city", profiles.summary(city).orElseThrow(() -> NotThere.city(city)));
        model.addAttribute("days", activity.days(city));
        model.addAttribute("zone", moments.timeZone(city));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("known", axis.equals(KNOWN_AT));
        if (!from.isBlank()) {
            Diff diff = between(city, bound(city, axis, "from", from), bound(city, axis, "to", to));
            model.addAttribute("diff", diff);
            model.addAttribute("changes", changes(diff, say));
        }
        return "compare";
    }

    private Diff between(CityId city, Bound begins, Bound ends) {
        if (begins.day().isAfter(ends.day()) || begins.position() > ends.position()) {
            throw new BadParameter("from", "from must not come after to.");
        }
        return diffs.between(city, begins, ends).orElseThrow(() -> NotThere.then(city));
    }

    private Bound bound(CityId city, String axis, String parameter, String said) {
        String text = said.isBlank() ? null : said.strip();
        return axis.equals(KNOWN_AT)
                ? new Bound(
                        moments.day(city, parameter, null),
                        moments.position(parameter, Replay.instant(parameter, text, moments.timeZone(city))))
                : new Bound(moments.day(city, parameter, day(parameter, text)), Long.MAX_VALUE);
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new BadParameter(parameter, parameter + " must be a day such as 2026-04-04.");
        }
    }

    private static List<ShownChange> changes(Diff diff, Wording say) {
        return diff.changes().stream()
                .map(Difference::change)
                .map(change -> ShownChange.of(change, say))
                .toList();
    }
}
