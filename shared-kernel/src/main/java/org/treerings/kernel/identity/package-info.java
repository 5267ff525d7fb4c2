/**
 * Who and what a fact is about. Every identifier is a slug, so that streams, paths and addresses never carry free text.
 */
@NullMarked
package org.treerings.kernel.identity;

import org.jspecify.annotations.NullMarked;
