/**
 * Who is asking and what they may: tokens become a visitor with roles, whose officer they are is read from the record, names
 * stay in the directory. Denies what is not allowed.
 */
@NullMarked
package org.treerings.app.security;

import org.jspecify.annotations.NullMarked;
