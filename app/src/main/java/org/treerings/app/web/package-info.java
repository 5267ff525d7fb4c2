/**
 * The HTTP doors: requests in, documents and problems out. A door decides nothing; it asks queries, sends commands and
 * says in plain words what was wrong with a request.
 */
@NullMarked
package org.treerings.app.web;

import org.jspecify.annotations.NullMarked;
