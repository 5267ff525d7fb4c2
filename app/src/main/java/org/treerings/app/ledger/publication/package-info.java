/**
 * The ledger made public: its leaves read from the database, its tiles written to files, its checkpoints signed by one node
 * at a time, and never one that contradicts another.
 */
@NullMarked
package org.treerings.app.ledger.publication;

import org.jspecify.annotations.NullMarked;
