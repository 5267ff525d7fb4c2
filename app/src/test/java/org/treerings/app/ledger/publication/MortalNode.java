package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.witness.Witnesses;

/** A node in a process of its own, which is killed at a step, as by {@code kill -9}; or runs until somebody else kills it. */
final class MortalNode {

    /** Where it dies. */
    enum Step {
        NEVER,
        BEFORE_TILES,
        AMID_TILES,
        AFTER_TILES,
        BEFORE_SETTING,
        AFTER_SETTING,
        BEFORE_COPIES,
        AMID_COPIES,
        AFTER_COPIES
    }

    static final int KILLED = 137;

    private static final Duration LONGEST_STEP = Duration.ofMillis(4);

    private final Step step;
    private int left;

    private MortalNode(Step step, int times) {
        this.step = step;
        this.left = times;
    }

    /** Of a database, a key and a directory, and in the end the step, and how often it is passed before. */
    static Process start(SimpleDriverDataSource database, Setup setup, Step step, int times) throws IOException {
        Path outside = setup.outside();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalNode.class.getName(),
                        String.valueOf(database.getUrl()),
                        String.valueOf(database.getUsername()),
                        String.valueOf(database.getPassword()),
                        setup.directory().toString(),
                        setup.keyFile().toString(),
                        outside == null ? "" : outside.toString(),
                        step.name(),
                        Integer.toString(times))
                .inheritIO()
                .start();
    }

    public static void main(String[] words) throws SQLException {
        SimpleDriverDataSource database = new SimpleDriverDataSource(new Driver(), words[0], words[1], words[2]);
        Path outside = words[5].isEmpty() ? null : Path.of(words[5]);
        Setup setup = new Setup(Path.of(words[3]), Path.of(words[4]), null, false, outside, List.of());
        Step step = Step.valueOf(words[6]);
        if (step == Step.NEVER) {
            new Publisher(
                            setup,
                            database,
                            Clock.systemUTC(),
                            reason -> Runtime.getRuntime().exit(1))
                    .start();
            LockSupport.park();
        } else {
            new MortalNode(step, Integer.parseInt(words[7])).run(setup, Session.open(database));
        }
    }

    private void run(Setup setup, Session session) {
        PublishedLog log = new PublishedLog(new LogFiles(setup.directory(), new MortalFiles(setup.directory())));
        Keeper keeper = new Keeper(
                setup,
                session,
                new MortalHeads(session.database()),
                new MortalCopies(setup),
                new AtHand(),
                log,
                new Witnesses(List.of(), log.files()),
                Clock.systemUTC());
        keeper.check();
        while (true) {
            keeper.look();
            LockSupport.parkNanos(LONGEST_STEP.toNanos());
        }
    }

    private void at(Step here) {
        if (here == step && left-- == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** At any moment from now on. */
    private void amid(Step here, Runnable work) {
        if (here == step && left-- == 0) {
            Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_STEP.toNanos()));
                Runtime.getRuntime().halt(KILLED);
            });
        }
        work.run();
    }

    private final class MortalFiles extends DurableFiles {
        MortalFiles(Path directory) {
            super(directory.resolve("aside"));
        }

        @Override
        void settle() {
            at(Step.BEFORE_TILES);
            amid(Step.AMID_TILES, super::settle);
            at(Step.AFTER_TILES);
        }
    }

    private final class MortalHeads extends Heads {
        MortalHeads(JdbcClient database) {
            super(database);
        }

        @Override
        boolean advance(Head from, Head to) {
            at(Step.BEFORE_SETTING);
            boolean advanced = super.advance(from, to);
            at(Step.AFTER_SETTING);
            return advanced;
        }
    }

    private final class MortalCopies extends Copies {
        private final Path told;

        MortalCopies(Setup setup) {
            super(setup.copies());
            this.told = setup.keyFile().resolveSibling("told");
        }

        /** Told before it is told to anyone. */
        @Override
        void keep(Note note) {
            at(Step.BEFORE_COPIES);
            try {
                Files.write(
                        told,
                        List.of(note.toString().replace("\n", "|")),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            amid(Step.AMID_COPIES, () -> super.keep(note));
            at(Step.AFTER_COPIES);
        }
    }
}
