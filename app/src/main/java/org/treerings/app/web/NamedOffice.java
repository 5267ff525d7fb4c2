package org.treerings.app.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.treerings.app.security.Office;

/**
 * An office, with the name of who holds it where the visitor may know it.
 *
 * @param name absent for whoever gave none, and once it is erased
 */
record NamedOffice(@JsonUnwrapped Office office, @Nullable String name) {}
