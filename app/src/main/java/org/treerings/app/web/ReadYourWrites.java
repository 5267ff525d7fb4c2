package org.treerings.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/** A read with {@code ?after=position} waits until what was written there can be read. */
final class ReadYourWrites implements HandlerInterceptor {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final ReadSide readSide;

    ReadYourWrites(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String after = request.getParameter("after");
        if (after != null) {
            long position = position(after);
            if (!readSide.shows(position)) {
                throw new NotYetReadable(position);
            }
        }
        return true;
    }

    private static long position(String after) {
        if (!POSITION.matcher(after).matches()) {
            throw new BadParameter("after", "after must be a position, as the answer to a write names it.");
        }
        return Long.parseLong(after);
    }
}
