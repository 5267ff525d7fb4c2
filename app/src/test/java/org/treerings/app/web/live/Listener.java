package org.treerings.app.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Whoever listens to a stream, line by line, and hangs up after so many entries. */
final class Listener implements Flow.Subscriber<String> {

    private static final String ID = "id: ";
    private static final int PATIENCE_SECONDS = 60;

    private final int most;
    private final List<Long> positions = new ArrayList<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<String>> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final List<String> event = new ArrayList<>();
    private Flow.@Nullable Subscription subscription;

    Listener(int most) {
        this.most = most;
    }

    /** Returns when the stream is open. */
    Listener on(HttpClient client, HttpRequest request) throws InterruptedException {
        CompletableFuture<?> _ = client.sendAsync(request, _ -> BodySubscribers.fromLineSubscriber(this))
                .whenComplete((_, fault) -> {
                    if (fault != null) {
                        ended.completeExceptionally(fault);
                    }
                });
        assertThat(comment()).startsWith(": from position ");
        return this;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(String line) {
        if (ended.isDone()) {
            return;
        }
        if (line.startsWith(":")) {
            comments.add(line);
        } else if (!line.isEmpty()) {
            event.add(line);
        } else if (event.size() > 1) {
            take();
        } else {
            event.clear();
        }
    }

    private void take() {
        positions.add(Long.parseLong(event.getFirst().substring(ID.length())));
        events.add(List.copyOf(event));
        event.clear();
        notifyAll();
        if (positions.size() == most && subscription != null) {
            subscription.cancel();
            ended.complete(false);
        }
    }

    @Override
    public void onError(Throwable fault) {
        ended.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        ended.complete(true);
    }

    String comment() throws InterruptedException {
        return String.valueOf(comments.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** The lines of the next event. */
    List<String> event() throws InterruptedException {
        List<String> next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return next == null ? List.of() : next;
    }

    /** Whether the server ended the stream, and did not break it off. */
    boolean wasEnded() throws Exception {
        return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The positions of all entries so far, as soon as one of them is there. */
    synchronized List<Long> upTo(long position) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ended.isDone() && (positions.isEmpty() || positions.getLast() < position)) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return List.copyOf(positions);
    }
}
