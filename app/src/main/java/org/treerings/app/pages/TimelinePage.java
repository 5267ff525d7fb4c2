package org.treerings.app.pages;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.web.Moment;
import org.treerings.app.web.Moments;
import org.treerings.app.web.NotThere;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Rules;
import org.treerings.queries.facts.Timeline;
import org.treerings.queries.facts.Update;
import org.treerings.queries.profile.Profiles;

/** When each value of a city was last said or confirmed, the oldest first. */
@Controller
class TimelinePage {

    private final Timeline timeline;
    private final Profiles profiles;
    private final Moments moments;

    TimelinePage(Timeline timeline, Profiles profiles, Moments moments) {
        this.timeline = timeline;
        this.profiles = profiles;
        this.moments = moments;
    }

    @GetMapping("/cities/{city}/timeline")
    String timeline(
            @PathVariable CityId city,
            Replay replay,
            @RequestParam(defaultValue = "false") boolean stale,
            Model model) {
        Moment moment = replay.moment(city, moments);
        List<Update> updates = timeline.of(city, moment.day(), moment.position());
        model.addAttribute("city", profiles.summary(city).orElseThrow(() -> NotThere.city(city)));
        model.addAttribute("day", moment.day());
        model.addAttribute("all", updates.size());
        model.addAttribute("old", updates.stream().filter(Update::stale).count());
        model.addAttribute("stale", stale);
        model.addAttribute("staleAfter", Rules.current().staleAfterDays());
        model.addAttribute(
                "updates",
                updates.stream()
                        .filter(update -> !stale || update.stale())
                        .sorted(comparing(Update::ageInDays, Comparator.reverseOrder())
                                .thenComparing(Update::path))
                        .toList());
        return "timeline";
    }
}
