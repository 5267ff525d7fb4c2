package org.treerings.app.web.live;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.BadParameter;
import org.treerings.commands.Cities;
import org.treerings.kernel.identity.CityId;

/** The entries of all cities, or of some, as they are recorded. Open to all. */
@RestController
class StreamController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Pattern POSITION = Pattern.compile("-1|[0-9]{1,18}");

    private final Streams streams;
    private final Ledger ledger;
    private final Cities cities;

    StreamController(Streams streams, Ledger ledger, Cities cities) {
        this.streams = streams;
        this.ledger = ledger;
        this.cities = cities;
    }

    /**
     * Server-sent events: an entry each, under its position.
     *
     * @param city those that it is about; all where absent
     * @param after the position of the last entry already seen, for whoever cannot set the header; -1 for all entries
     * @param last the same, as browsers send it when they come back; it goes before the parameter of their first address
     */
    @ApiResponse(
            responseCode = "200",
            description = "Entries.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = String.class)))
    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestParam(required = false) @Nullable List<String> city,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String last,
            HttpMethod method,
            HttpServletResponse response)
            throws IOException {
        Set<CityId> about = city == null ? Set.of() : registered(city);
        long position = last == null ? position("after", after) : position(LAST_EVENT_ID, last);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // On the request's own thread, a virtual one: another would write headers while this one still looks at them.
        if (!HttpMethod.HEAD.equals(method)) {
            streams.serve(about, position, response.getOutputStream());
        }
    }

    private Set<CityId> registered(List<String> asked) {
        return asked.stream().map(this::registered).collect(Collectors.toUnmodifiableSet());
    }

    private CityId registered(String asked) {
        try {
            CityId city = new CityId(asked);
            if (cities.timeZone(city).isPresent()) {
                return city;
            }
        } catch (IllegalArgumentException e) {
            throw new BadParameter("city", "city: " + e.getMessage() + ".");
        }
        throw new BadParameter("city", "No city " + asked + " is registered; GET /api/cities lists those that are.");
    }

    /** The position after which a stream begins; that of the newest entry where nothing is asked. */
    private long position(String name, @Nullable String asked) {
        long head = ledger.head();
        if (asked == null) {
            return head;
        }
        if (!POSITION.matcher(asked).matches() || Long.parseLong(asked) > head) {
            throw new BadParameter(
                    name,
                    name + " must be the position of the last entry that you have, from -1 for none to " + head
                            + ", the newest.");
        }
        return Long.parseLong(asked);
    }
}
