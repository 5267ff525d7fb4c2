package org.treerings.app.ledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that are there as a whole or not at all, and outlive a power cut once they are settled. They are written aside, some at
 * a time as a disk flushes several for the price of one, and moved to where they belong. One thread at a time.
 */
class DurableFiles {

    private static final int AT_ONCE = 8;
    private static final long SELF = ProcessHandle.current().pid();
    private static final Pattern ASIDE = Pattern.compile("([0-9]{1,18})-.*");

    private final Path aside;
    private final Map<Path, byte[]> staged = new HashMap<>();
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

    private static boolean isNobodys(Path file) {
        Matcher name = ASIDE.matcher(file.getFileName().toString());
        return name.matches()
                && (Long.parseLong(name.group(1)) == SELF
                        || ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty());
    }

    void stage(Path file, byte[] bytes) {
        staged.put(file, bytes);
    }

    int staged() {
        return staged.size();
    }

    /** Returns when all of them are on the disk under their names. */
    void settle() {
        Set<Path> directories = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(AT_ONCE, Math.max(1, staged.size())),
                Thread.ofPlatform().daemon().name("ledger-files").factory())) {
            for (Path file : staged.keySet()) {
                make(file.toAbsolutePath().getParent(), directories);
            }
            flush(threads.invokeAll(staged.entrySet().stream()
                    .map(file -> write(file.getKey(), file.getValue()))
                    .toList()));
            flush(threads.invokeAll(
                    directories.stream().map(DurableFiles::flushed).toList()));
            staged.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void make(@Nullable Path directory, Set<Path> changed) throws IOException {
        if (directory != null && changed.add(directory) && !Files.isDirectory(directory)) {
            make(directory.getParent(), changed);
            Files.createDirectories(directory);
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

    private static void flush(List<Future<@Nullable Void>> files) throws IOException, InterruptedException {
        for (Future<@Nullable Void> file : files) {
            try {
                file.get();
            } catch (ExecutionException e) {
                throw new IOException("A file of the ledger cannot be written.", e.getCause());
            }
        }
    }
}
