package org.treerings.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.NotThere;
import org.treerings.queries.InvalidCursor;

/** What goes wrong with a page is told in a page. The API's doors tell it in theirs. */
@Component
@Order(-1)
class PageErrors implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Layout layout;
    private final LocaleResolver locales;

    PageErrors(Layout layout, LocaleResolver locales) {
        this.layout = layout;
        this.locales = locales;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        boolean page = handler instanceof HandlerMethod method
                && method.getBeanType().getPackage().equals(PageErrors.class.getPackage());
        boolean nowhere = thrown instanceof NoResourceFoundException && isBrowser(request);
        return page || nowhere ? told(request, thrown) : null;
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    private ModelAndView told(HttpServletRequest request, Exception thrown) {
        HttpStatus status = status(thrown);
        if (status.is5xxServerError()) {
            LOG.error("A page failed: {}", request.getRequestURI(), thrown);
        }
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addAllObjects(layout.around(request, locales.resolveLocale(request)));
        page.addObject("status", status.value());
        page.addObject("detail", status == HttpStatus.BAD_REQUEST ? detail(thrown) : null);
        return page;
    }

    private static HttpStatus status(Exception thrown) {
        return switch (thrown) {
            case NotThere _, NoResourceFoundException _ -> HttpStatus.NOT_FOUND;
            case BadParameter _, InvalidCursor _, TypeMismatchException _, BindException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** Which of the address's parts cannot be meant. */
    private static @Nullable String detail(Exception thrown) {
        return switch (thrown) {
            case BindException several
            when several.getFieldError() != null -> several.getFieldError().getField();
            case TypeMismatchException one -> one.getPropertyName();
            default -> thrown.getMessage();
        };
    }
}
