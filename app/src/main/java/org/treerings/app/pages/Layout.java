package org.treerings.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.treerings.kernel.framework.Framework;

/** What stands around each page. */
@ControllerAdvice(basePackages = {"org.treerings.app.pages", "org.treerings.app.session"})
class Layout {

    /**
     * A language that the page can be had in.
     *
     * @param name as its speakers call it
     * @param address of this very page in it
     * @param current whether it is the page's
     */
    record Language(String tag, String name, String address, boolean current) {}

    private final MessageSource messages;
    private final Framework framework;
    private final URI licence;

    Layout(MessageSource messages, Framework framework, @Value("${treerings.licence}") URI licence) {
        this.messages = messages;
        this.framework = framework;
        this.licence = licence;
    }

    @ModelAttribute
    void dress(Model model, HttpServletRequest request, Locale locale) {
        model.addAllAttributes(around(request, locale));
    }

    Map<String, Object> around(HttpServletRequest request, Locale locale) {
        Wording say = new Wording(messages, locale);
        return Map.of(
                "say",
                say,
                "places",
                new PlaceNames(framework, say),
                "languages",
                languages(request, locale),
                "licence",
                licence.toString());
    }

    private static List<Language> languages(HttpServletRequest request, Locale locale) {
        return ReaderLanguage.SPOKEN.stream()
                .map(spoken -> new Language(
                        spoken.getLanguage(),
                        spoken.getDisplayLanguage(spoken),
                        UriComponentsBuilder.fromPath(request.getRequestURI())
                                .query(request.getQueryString())
                                .replaceQueryParam(ReaderLanguage.NAME, spoken.getLanguage())
                                .build()
                                .toUriString(),
                        spoken.getLanguage().equals(locale.getLanguage())))
                .toList();
    }
}
