/**
 * Forms that someone has filled in and not sent. They are no facts and no part of the record: private, and gone with whom
 * they belong to.
 */
@NullMarked
package org.treerings.app.drafts;

import org.jspecify.annotations.NullMarked;
