/**
 * Witnesses: others who sign a log's checkpoints after they saw that it only grew, so that nobody has to trust the log alone.
 * They are asked as C2SP's tlog-witness has it.
 */
@NullMarked
package org.treerings.app.ledger.witness;

import org.jspecify.annotations.NullMarked;
