package org.treerings.app.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps the key that forms carry in the session. A form that comes without a session gets none: browsers withhold the cookie
 * from forms of other sites, and the new one in the answer would take the place of theirs, which signs them out.
 */
public final class FormKeys implements CsrfTokenRepository {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final HttpSessionCsrfTokenRepository keys = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return keys.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken key, HttpServletRequest request, HttpServletResponse response) {
        if (READING.contains(request.getMethod()) || request.getSession(false) != null) {
            keys.saveToken(key, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return keys.loadToken(request);
    }
}
