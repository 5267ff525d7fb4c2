package org.treerings.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language that pages come in: the one chosen last, else the best that the browser asks for. */
final class ReaderLanguage extends CookieLocaleResolver {

    /** The parameter and the cookie that choose it. */
    static final String NAME = "lang";

    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private static final Duration KEPT = Duration.ofDays(365);

    ReaderLanguage() {
        super(NAME);
        setCookieMaxAge(KEPT);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setDefaultLocaleFunction(ReaderLanguage::asked);
    }

    /** The language of ours that a tag means, if there is one. */
    static @Nullable Locale spoken(String tags) {
        try {
            return Locale.lookup(Locale.LanguageRange.parse(tags), SPOKEN);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** A cookie that means nothing to us counts as none. */
    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return spoken(value);
    }

    private static Locale asked(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return Objects.requireNonNullElse(header == null ? null : spoken(header), Locale.ENGLISH);
    }
}
