package org.treerings.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A short stretch in which clients act as fast as they are answered. */
record Slice(Duration length) {

    /** What all clients together did in a second. */
    double perSecond(List<? extends Client> clients)
            throws InterruptedException, BrokenBarrierException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(clients.size() + 1);
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(clients.getFirst().threads().factory())) {
            List<Future<Long>> counts = clients.stream()
                    .map(client -> threads.submit(() -> acts(client, start)))
                    .toList();
            start.await();
            long began = System.nanoTime();
            long acts = 0;
            for (Future<Long> count : counts) {
                acts += count.get();
            }
            return acts * 1e9 / (System.nanoTime() - began);
        }
    }

    private long acts(Client client, CyclicBarrier start) throws Exception {
        start.await();
        long began = System.nanoTime();
        long acts = 0;
        while (System.nanoTime() - began < length.toNanos()) {
            client.act();
            acts++;
        }
        return acts;
    }
}
