package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.commands.pathway.LinkStepResource;
import org.treerings.commands.pathway.UnlinkStepResource;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.queries.facts.Paths;

/** Resources that show what a city did in a step of the Nature Pathway. A body is not needed. */
@RestController
@RequestMapping(
        path = "/api/cities/{city}/pathway/{step}/resources/{resource}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class PathwayWrites {

    private final Desk desk;

    PathwayWrites(Desk desk) {
        this.desk = desk;
    }

    /** A link in place of another, perhaps of a step that was wrong, tells which. */
    record StepLink(
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects) implements Said {

        private static final StepLink PLAIN = new StepLink(null, null, null);
    }

    @PutMapping
    Written link(
            @PathVariable CityId city,
            @PathVariable int step,
            @PathVariable ResourceId resource,
            @RequestBody(required = false) @Nullable StepLink body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.link(step, resource),
                body == null ? StepLink.PLAIN : body,
                day -> new LinkStepResource(city, step, resource, day));
    }

    @DeleteMapping
    Written unlink(
            @PathVariable CityId city,
            @PathVariable int step,
            @PathVariable ResourceId resource,
            @RequestBody(required = false) @Nullable Remark body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.link(step, resource),
                Remark.orNone(body),
                day -> new UnlinkStepResource(city, step, resource, day));
    }
}
