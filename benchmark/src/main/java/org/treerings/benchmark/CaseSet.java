package org.treerings.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cases that are measured together. Targets are those of a machine with two cores shared by client and server. */
enum CaseSet {
    /** The storage engine alone. */
    ENGINE {
        @Override
        Stream<Case> cases(Settings settings) {
            return at(settings, Map.of(1, 0.55, 8, 1.0, 32, 1.5, 128, 2.0), EngineCase::new);
        }
    },
    /** From the command gateway through the entity to the engine. */
    GATEWAY {
        @Override
        Stream<Case> cases(Settings settings) {
            return at(settings, Map.of(1, 0.6, 8, 0.85, 32, 1.4, 128, 1.9), GatewayCase::new);
        }
    },
    /** Half of all appends are refused. */
    CONFLICTS {
        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(ConflictCase.values());
        }
    },
    /** Somebody keeps an old snapshot of the database open. */
    SNAPSHOT {
        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(new SnapshotCase());
        }
    },
    /** Officers over HTTP. */
    LOAD {
        @Override
        AppendPath open(Path data, Path postgresBinaries) {
            return AppendPath.openWithDoors(data, postgresBinaries);
        }

        // Through the doors, by the case itself: the projections would still be busy with what the gateway took.
        @Override
        void warmUp(AppendPath path, Settings settings) {}

        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(new LoadCase());
        }
    },
    /** What was long ago in a city of which much was recorded. */
    HISTORY {
        @Override
        void warmUp(AppendPath path, Settings settings) {
            HistoryCase.tell(path, settings);
        }

        @Override
        Stream<Case> cases(Settings settings) {
            return HistoryCase.all();
        }
    },
    /** The read tables built anew. */
    REBUILD {
        // By the case itself: a ledger of its own, and both sides once for nothing.
        @Override
        void warmUp(AppendPath path, Settings settings) {}

        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(new RebuildCase());
        }
    },
    /** Who listens to what is recorded. */
    STREAMS {
        @Override
        AppendPath open(Path data, Path postgresBinaries) {
            return AppendPath.openWithDoors(data, postgresBinaries);
        }

        // By the case itself, with the streams open.
        @Override
        void warmUp(AppendPath path, Settings settings) {}

        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(new StreamsCase());
        }
    },
    /** The published tree, built from nothing. */
    TREE {
        @Override
        void warmUp(AppendPath path, Settings settings) {}

        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(TreeCase.values());
        }
    },
    /** All of the append path. */
    APPEND {
        @Override
        Stream<Case> cases(Settings settings) {
            return Stream.of(ENGINE, GATEWAY, CONFLICTS, SNAPSHOT).flatMap(part -> part.cases(settings));
        }
    };

    AppendPath open(Path data, Path postgresBinaries) {
        return AppendPath.open(data, postgresBinaries);
    }

    void warmUp(AppendPath path, Settings settings) throws Exception {
        settings.warmUp().run(path);
    }

    abstract Stream<Case> cases(Settings settings);

    /** A case for a number of clients. */
    private interface AtClients {
        Case with(int clients, double target);
    }

    private static Stream<Case> at(Settings settings, Map<Integer, Double> targets, AtClients kind) {
        List<Integer> known =
                settings.clients().stream().filter(targets::containsKey).toList();
        if (!known.equals(settings.clients())) {
            throw new IllegalArgumentException("there are targets for " + targets.keySet() + " clients only");
        }
        return known.stream().map(clients -> kind.with(clients, targets.getOrDefault(clients, 0.0)));
    }
}
