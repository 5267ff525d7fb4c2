/** The files that cities share: sniffed, measured and kept in pieces under the digest of their bytes. */
@NullMarked
package org.treerings.app.contents;

import org.jspecify.annotations.NullMarked;
