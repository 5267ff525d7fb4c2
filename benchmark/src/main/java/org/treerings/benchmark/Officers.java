package org.treerings.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.kernel.identity.CityId;

/** Officers of many cities, who record so many entries in a second as long as they are answered in time. */
record Officers(List<CityId> cities, CommandGateway gateway) {

    private static final int WRITERS = 32;

    /** How many entries in a second it became. */
    double write(int perSecond, Duration length) throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong();
        long began = System.nanoTime();
        long all = perSecond * length.toSeconds();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> each = IntStream.range(0, WRITERS)
                    .mapToObj(_ -> writers.submit(() -> {
                        for (long number = next.getAndIncrement(); number < all; number = next.getAndIncrement()) {
                            LockSupport.parkNanos(began + number * 1_000_000_000 / perSecond - System.nanoTime());
                            write(cities.get((int) (number % cities.size())));
                        }
                    }))
                    .toList();
            for (Future<?> writer : each) {
                writer.get();
            }
        }
        return all * 1e9 / (System.nanoTime() - began);
    }

    private void write(CityId city) {
        new GatewayClient(gateway, city).send(new RecordPopulation(city, System.nanoTime(), null, Words.DAY));
    }
}
