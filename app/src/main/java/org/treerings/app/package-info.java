/**
 * The doors: how things get in and out. Only wiring assembles.
 */
@NullMarked
package org.treerings.app;

import org.jspecify.annotations.NullMarked;
