package org.treerings.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Requests that lead to no door, by path or by method. They can be let in to hear that there is nothing; a door that was
 * built and that nobody opened is none of them.
 */
@Component
public final class NoSuchDoor implements RequestMatcher {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> doors;

    NoSuchDoor(ObjectProvider<RequestMappingInfoHandlerMapping> doors) {
        this.doors = doors;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return doors.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .noneMatch(door -> leads(door, request));
    }

    private static boolean leads(RequestMappingInfo door, HttpServletRequest request) {
        return door.getMethodsCondition().getMatchingCondition(request) != null
                && door.getActivePatternsCondition().getMatchingCondition(request) != null;
    }
}
