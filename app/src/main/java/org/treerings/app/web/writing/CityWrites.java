package org.treerings.app.web.writing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.security.Role;
import org.treerings.commands.city.DescribeCity;
import org.treerings.commands.city.NameHeadOfGovernment;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.commands.city.RenameCity;
import org.treerings.kernel.event.Coordinates;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Paths;

/** What a city says of itself; an operator lets it in. */
@RestController
@RequestMapping(
        path = "/api/cities/{city}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class CityWrites {

    private final Desk desk;

    CityWrites(Desk desk) {
        this.desk = desk;
    }

    record Registration(
            @Nullable String name,
            @Nullable String country,
            @Nullable String subdivision,
            @Nullable String region,
            @Nullable ZoneId timeZone,
            @Nullable String wikidata,
            @Nullable Place coordinates,
            @Nullable LocalDate statedOn,
            @Nullable String reason)
            implements Said {}

    record Place(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {

        Coordinates coordinates() {
            return new Coordinates(
                    Given.value("coordinates.latitude", latitude), Given.value("coordinates.longitude", longitude));
        }
    }

    @Schema(name = "NameBody")
    record Name(
            @Nullable String name,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects) implements Said {}

    @Schema(name = "AboutBody")
    record About(
            @Nullable String text,
            @Nullable String language,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    record People(
            @Nullable Long value,
            @Nullable LocalDate measuredOn,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    record Head(
            @Nullable String name,
            @Nullable String office,
            @Nullable String language,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    @PutMapping
    Written register(@PathVariable CityId city, @RequestBody Registration body, Edit edit) {
        Role role = edit.visitor().operating();
        ZoneId timeZone = Given.value("timeZone", body.timeZone());
        RegisterCity command = new RegisterCity(
                city,
                Given.value("name", body.name()),
                Given.value("country", body.country()),
                body.subdivision(),
                body.region(),
                timeZone,
                body.wikidata(),
                body.coordinates() == null ? null : body.coordinates().coordinates(),
                desk.day(timeZone, body.statedOn()));
        return desk.write(edit, role, city, Paths.REGISTRATION, body, () -> command);
    }

    @PutMapping("/name")
    Written rename(@PathVariable CityId city, @RequestBody Name body, Edit edit) {
        return desk.write(
                edit, city, Paths.NAME, body, day -> new RenameCity(city, Given.value("name", body.name()), day));
    }

    @PutMapping("/overview/about")
    Written describe(@PathVariable CityId city, @RequestBody About body, Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.ABOUT,
                body,
                day -> new DescribeCity(city, Given.text("text", body.text(), body.language()), day));
    }

    @PutMapping({"/population", "/overview/population"})
    Written population(@PathVariable CityId city, @RequestBody People body, Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.POPULATION,
                body,
                day -> new RecordPopulation(city, Given.value("value", body.value()), body.measuredOn(), day));
    }

    @PutMapping({"/head-of-government", "/overview/head-of-government"})
    Written head(@PathVariable CityId city, @RequestBody Head body, Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.HEAD_OF_GOVERNMENT,
                body,
                day -> new NameHeadOfGovernment(
                        city, body.name(), Given.text("office", body.office(), body.language()), day));
    }
}
