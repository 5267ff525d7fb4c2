package org.treerings.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Under what the results came about.
 *
 * @param memory of the machine, in MiB
 * @param heap at most, in MiB
 * @param postgres server version
 * @param server what shapes an append, as PostgreSQL shows its settings
 * @param warmUp in seconds
 * @param slice in milliseconds
 * @param hold of the snapshot, in seconds
 */
record Conditions(
        Instant date,
        int cores,
        long memory,
        String jdk,
        long heap,
        String postgres,
        Map<String, String> server,
        long warmUp,
        long slice,
        int pairs,
        long hold) {

    private static final long MIB = 1 << 20;

    static Conditions of(AppendPath path, Settings settings) {
        Map<String, String> server = server(path.bean(JdbcClient.class));
        String version = server.remove("server_version");
        Runtime runtime = Runtime.getRuntime();
        return new Conditions(
                path.bean(Clock.class).instant(),
                runtime.availableProcessors(),
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MIB,
                Runtime.version().toString(),
                runtime.maxMemory() / MIB,
                String.valueOf(version),
                server,
                settings.warmUp().length().toSeconds(),
                settings.slice().length().toMillis(),
                settings.pairs(),
                settings.hold().toSeconds());
    }

    private static Map<String, String> server(JdbcClient database) {
        Map<String, String> server = new TreeMap<>();
        database.sql("""
                        select name, current_setting(name) from pg_settings where name in (
                            'server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method',
                            'shared_buffers', 'max_wal_size', 'max_connections', 'jit')
                        """).query(row -> {
            server.put(row.getString(1), row.getString(2));
        });
        return server;
    }
}
