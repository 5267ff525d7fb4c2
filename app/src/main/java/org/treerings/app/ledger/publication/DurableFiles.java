package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that are there as a whole or not at all, and outlive a power cut once they are settled. They are written aside, some at
 * a time as a disk flushes several for the price of one, and moved to where they belong. One thread at a time stages.
 */
class DurableFiles {

    private static final int AT_ONCE = 8;
    private static final int WAITING = 64;
    private static final long IDLE_SECONDS = 5;
    private static final long SELF = ProcessHandle.current().pid();
    private static final Pattern ASIDE = Pattern.compile("([0-9]{1,18})-.*");

    private final Path aside;
    private final Set<Path> changed = new HashSet<>();
    private final List<Future<@Nullable Void>> writes = new ArrayList<>();
    private final ExecutorService threads = threads();

    /** Whatever another program left aside when it was killed goes away. */
    DurableFiles(Path aside) {
        this.aside = aside;
        try {
            Files.createDirectories(aside);
            try (Stream<Path> left = Files.list(aside)) {
                for (Path file : left.filter(DurableFiles::isNobodys).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger's files cannot be written: " + aside, e);
        }
    }

    /** Whoever stages faster than they write writes too. */
    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("ledger-files").factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static boolean isNobodys(Path file) {
        Matcher name = ASIDE.matcher(file.getFileName().toString());
        return name.matches()
                && (Long.parseLong(name.group(1)) == SELF
                        || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty());
    }

    /** Takes a file, to be there when all are settled. */
    void stage(Path file, byte[] bytes) {
        try {
            make(file.toAbsolutePath().getParent());
            writes.add(threads.submit(write(file, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("A directory of the ledger cannot be made.", e);
        }
    }

    private void make(@Nullable Path directory) throws IOException {
        if (directory != null && changed.add(directory) && !Files.isDirectory(directory)) {
            make(directory.getParent());
            Files.createDirectories(directory);
        }
    }

    /** Returns when all that was staged is on the disk under its name. */
    void settle() {
        try {
            awaitAll(writes);
            awaitAll(threads.invokeAll(
                    changed.stream().map(DurableFiles::flushed).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            writes.clear();
            changed.clear();
        }
    }

    private Callable<@Nullable Void> write(Path file, byte[] bytes) {
        return () -> {
            Path fresh = aside.resolve(SELF + "-" + UUID.randomUUID());
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return null;
        };
    }

    /** A name is on the disk when its directory is. */
    private static Callable<@Nullable Void> flushed(Path directory) {
        return () -> {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
            return null;
        };
    }

    private static void awaitAll(List<Future<@Nullable Void>> all) throws IOException, InterruptedException {
        for (Future<@Nullable Void> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IOException("A file of the ledger cannot be written.", e.getCause());
            }
        }
    }
}
