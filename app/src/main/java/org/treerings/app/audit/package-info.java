/**
 * The verifier: recomputes a published ledger from its files alone, as a stranger would. It is written from docs/ledger-format.md and
 * knows nothing of the code that publishes, nor of any other part of the product.
 */
@NullMarked
package org.treerings.app.audit;

import org.jspecify.annotations.NullMarked;
