package org.treerings.app.pages;

import java.beans.PropertyEditorSupport;
import java.time.ZoneId;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.web.HistoryParameters;
import org.treerings.app.web.Moments;
import org.treerings.app.web.NotThere;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Activity;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.History;
import org.treerings.queries.facts.Order;
import org.treerings.queries.profile.Profiles;

/** Who changed what of a city, from what to what, when and why. */
@Controller
class HistoryPage {

    private static final int CHANGES = 50;
    private static final int SITTINGS = 20;

    private final History history;
    private final Activity activity;
    private final Profiles profiles;
    private final Moments moments;

    HistoryPage(History history, Activity activity, Profiles profiles, Moments moments) {
        this.history = history;
        this.activity = activity;
        this.profiles = profiles;
        this.moments = moments;
    }

    /** A field of a form that was left empty asks for nothing. */
    @InitBinder("asked")
    void empty(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        binder.registerCustomEditor(ActorId.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : new ActorId(text.strip()));
            }
        });
    }

    @GetMapping("/cities/{city}/history")
    String history(
            @PathVariable CityId city,
            @ModelAttribute("asked") HistoryParameters asked,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "changes") String by,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("say") Wording say,
            Model model) {
        ZoneId zone = moments.timeZone(city);
        History.Filter filter = asked.filter(moments);
        Order from = order.equals("oldest") ? Order.OLDEST : Order.NEWEST;
        boolean sittings = by.equals("sittings");
        Page<?> page = sittings
                ? activity.sessions(city, filter, from, cursor, SITTINGS)
                : changes(history.of(city, filter, from, cursor, CHANGES), say);
        model.addAttribute("city", profiles.summary(city).orElseThrow(() -> NotThere.city(city)));
        model.addAttribute("zone", zone);
        model.addAttribute("kinds", new TreeSet<>(StoredEvents.byName().keySet()));
        model.addAttribute("oldest", from == Order.OLDEST);
        model.addAttribute("sittings", sittings);
        model.addAttribute("page", page);
        String following = page.next();
        model.addAttribute("next", following == null ? null : next(following));
        return "history";
    }

    private static Page<ShownChange> changes(Page<Change> page, Wording say) {
        return new Page<>(
                page.items().stream().map(change -> ShownChange.of(change, say)).toList(), page.next());
    }

    /** The same address with the next page's cursor. */
    private static String next(String cursor) {
        return "?"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("cursor", cursor)
                        .build()
                        .getQuery();
    }
}
