package org.treerings.app.web.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Role;
import org.treerings.app.web.NotThere;
import org.treerings.commands.officers.AppointOfficer;
import org.treerings.commands.officers.DismissOfficer;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Paths;

/** Operators appoint and dismiss who speaks for a city. It is recorded like any change, and works at once. */
@RestController
@RequestMapping(path = "/api/cities/{city}/officers/{officer}", produces = MediaType.APPLICATION_JSON_VALUE)
class OfficerWrites {

    private final Desk desk;
    private final Directory directory;

    OfficerWrites(Desk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @PutMapping
    Written appoint(
            @PathVariable CityId city,
            @PathVariable ActorId officer,
            @RequestBody(required = false) @Nullable Remark body,
            Edit edit) {
        Role role = edit.visitor().operating();
        Remark remark = Remark.orNone(body);
        return desk.write(edit, role, city, Paths.officer(officer), remark, () -> {
            isKnown(officer);
            return new AppointOfficer(city, officer, desk.day(city, remark));
        });
    }

    @DeleteMapping
    Written dismiss(
            @PathVariable CityId city,
            @PathVariable ActorId officer,
            @RequestBody(required = false) @Nullable Remark body,
            Edit edit) {
        Role role = edit.visitor().operating();
        Remark remark = Remark.orNone(body);
        return desk.write(
                edit,
                role,
                city,
                Paths.officer(officer),
                remark,
                () -> new DismissOfficer(city, officer, desk.day(city, remark)));
    }

    private void isKnown(ActorId officer) {
        if (directory.find(officer).filter(known -> known.erasedAt() == null).isEmpty()) {
            throw NotThere.actor(officer);
        }
    }
}
