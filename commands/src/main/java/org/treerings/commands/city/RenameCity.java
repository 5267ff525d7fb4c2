package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/** Give the city another name. */
public record RenameCity(CityId city, String name, @Nullable LocalDate statedOn) implements CityCommand {}
