/**
 * People at the pages: how they sign in and out, who they are while their session lasts, and their desk. What they may do is
 * asked where it is asked of a token's bearer.
 */
@NullMarked
package org.treerings.app.session;

import org.jspecify.annotations.NullMarked;
