package org.treerings.app.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** Where someone was when they went to sign in, and where they are brought back to: always an address of this house. */
final class ReturnAddress {

    static final String DESK = "/desk";

    private static final String REMEMBERED = ReturnAddress.class.getName();

    private ReturnAddress() {}

    /** The way to sign in and back to where a request is; to the desk, if that was to change something or to sign in. */
    static String signIn(HttpServletRequest request) {
        return "/sign-in?return=" + URLEncoder.encode(here(request), UTF_8);
    }

    private static String here(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())
                || request.getRequestURI().endsWith("/sign-in")) {
            return DESK;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    static void remember(HttpSession session, String address) {
        session.setAttribute(REMEMBERED, address);
    }

    static String recall(HttpSession session) {
        String address = session.getAttribute(REMEMBERED) instanceof String remembered ? remembered : DESK;
        session.removeAttribute(REMEMBERED);
        return address;
    }

    /** The address, if it is one of this house; else that of the desk. */
    static String within(@Nullable String address) {
        return address != null && isPath(address) ? address : DESK;
    }

    /** Browsers read a backslash as a slash, two slashes as another site, and leave out what cannot be printed. */
    private static boolean isPath(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < '\u007f' && c != '\\');
    }
}
