package org.treerings.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.treerings.queries.profile.Profiles;

/** The first page: what this is, and the cities in it. */
@Controller
class HomePage {

    private static final int CITIES = 100;

    private final Profiles profiles;

    HomePage(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "cities", profiles.list(Profiles.Filter.NONE, null, CITIES).items());
        return "home";
    }
}
