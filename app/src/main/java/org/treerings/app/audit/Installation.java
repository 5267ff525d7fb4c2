package org.treerings.app.audit;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a server has: the files that it publishes, and its database.
 *
 * @param ledger where checkpoint, key and tiles lie
 */
public record Installation(Path ledger, JdbcClient database) {}
