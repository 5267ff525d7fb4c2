package org.treerings.app.session;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.treerings.app.security.Officers;
import org.treerings.app.security.Role;
import org.treerings.app.security.Visitor;
import org.treerings.app.security.Visitors;
import org.treerings.queries.profile.CitySummary;
import org.treerings.queries.profile.Profiles;

/** Where someone's own work begins: who they are here, and for which cities they speak. */
@Controller
class DeskPage {

    private final Visitors visitors;
    private final Officers officers;
    private final Profiles profiles;

    DeskPage(Visitors visitors, Officers officers, Profiles profiles) {
        this.visitors = visitors;
        this.officers = officers;
        this.profiles = profiles;
    }

    @GetMapping(ReturnAddress.DESK)
    String desk(@AuthenticationPrincipal OidcUser user, Model model) {
        Visitor visitor = visitors.of(user);
        List<CitySummary> cities = officers.citiesOf(visitor.actor()).stream()
                .map(profiles::summary)
                .flatMap(Optional::stream)
                .toList();
        model.addAttribute("actor", visitor.actor());
        model.addAttribute(
                "roles", visitor.roles().stream().map(Role::word).sorted().toList());
        model.addAttribute("cities", cities);
        return "desk";
    }
}
