package org.treerings.app.web.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.treerings.app.security.Visitors;

/** Reads an {@link Edit} off a request. */
public final class Edits implements HandlerMethodArgumentResolver {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    static {
        // Read off headers that the contract describes by name.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Edit.class);
    }

    private final Visitors visitors;

    public Edits(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Edit.class);
    }

    @Override
    public Edit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotSupportedException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        // Off the header itself: the servlet's own word is set to UTF-8 by a filter.
        String type = request.getContentType();
        Charset charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new HttpMediaTypeNotSupportedException("JSON is UTF-8, not " + charset + ".");
        }
        JwtAuthenticationToken token = (JwtAuthenticationToken)
                Objects.requireNonNull(request.getUserPrincipal(), "doors are shut to strangers");
        return new Edit(
                visitors.of(token.getToken()),
                seen(header(request, HttpHeaders.IF_MATCH)),
                key(header(request, "Idempotency-Key")),
                request.getMethod() + " " + request.getRequestURI());
    }

    /** Sent several times, a header is a list; neither of these takes one. */
    private static @Nullable String header(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static @Nullable Long seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw new BadHeader(
                    HttpHeaders.IF_MATCH,
                    "If-Match takes the version of the one item that is changed, in quotes, such as \"60\".");
        }
        return Long.valueOf(version.group(1));
    }

    private static @Nullable String key(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new BadHeader(
                    "Idempotency-Key", "Idempotency-Key takes 1 to 200 visible ASCII characters, such as a UUID.");
        }
        return key;
    }
}
