package org.treerings.app.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.treerings.app.web.Moment;
import org.treerings.app.web.Moments;
import org.treerings.app.web.NotThere;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Activity;
import org.treerings.queries.profile.Erased;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.profile.Profiles;

/** A city's profile in its chapters, of today or of any day. */
@Controller
class CityPage {

    private final Profiles profiles;
    private final Activity activity;
    private final Moments moments;

    CityPage(Profiles profiles, Activity activity, Moments moments) {
        this.profiles = profiles;
        this.activity = activity;
        this.moments = moments;
    }

    @GetMapping("/cities/{city}")
    String city(@PathVariable CityId city, Replay replay, Model model) {
        Moment moment = replay.moment(city, moments);
        Profile profile = profiles.of(List.of(city), moment.day(), moment.position()).stream()
                .findFirst()
                .orElseThrow(() -> NotThere.then(city));
        model.addAttribute("profile", profile);
        model.addAttribute("erased", erased(profile));
        model.addAttribute("replay", replay);
        model.addAttribute("days", activity.days(city));
        model.addAttribute("zone", moments.timeZone(city));
        model.addAttribute("charts", new Charts());
        return "city";
    }

    private static Set<String> erased(Profile profile) {
        return profile.erased().stream().map(Erased::path).collect(Collectors.toSet());
    }
}
