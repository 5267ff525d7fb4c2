/**
 * Erasures carried out: what an entry said leaves the ledger and all that was kept of it elsewhere, and stays away when an
 * older backup is restored. That it was there, and its proof, stay.
 */
@NullMarked
package org.treerings.app.erasure;

import org.jspecify.annotations.NullMarked;
