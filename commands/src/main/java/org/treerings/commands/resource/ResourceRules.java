package org.treerings.commands.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.commands.Words;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.identity.ResourceId;

/** What a resource refuses, and why. Which media types are taken is decided where the bytes come in. */
final class ResourceRules {

    private static final long LARGEST = 25L * 1024 * 1024;
    private static final int LONGEST_LINK = 2000;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}");

    private ResourceRules() {}

    /** The content as it is recorded. */
    static Content contentIsAccepted(Content content) {
        return switch (content) {
            case Content.Link link -> {
                leadsSomewhere(link.url());
                yield link;
            }
            case Content.File file -> {
                hasBytes(file.size());
                isAMediaType(file.mediaType());
                String name = Words.name("file", file.name());
                yield new Content.File(name, file.mediaType(), file.size(), file.digest());
            }
        };
    }

    static void wasShared(Versions<Standing<Shared>> resource, ResourceId id) {
        if (!Standing.ever(resource)) {
            throw new CommandRejected(
                    "unknown-resource", "resource", "The city has not shared resource " + id + "; share it first.");
        }
    }

    static void isNotWithdrawn(Versions<Standing<Shared>> resource, ResourceId id, Statement statement) {
        if (Standing.isWithdrawn(resource, statement)) {
            throw new CommandRejected(
                    "resource-withdrawn",
                    "resource",
                    "Resource " + id + " is withdrawn on " + statement.day() + "; nothing is left to do.");
        }
    }

    private static void leadsSomewhere(String url) {
        if (url.length() > LONGEST_LINK || !isAddress(url)) {
            throw new CommandRejected(
                    "link-not-accepted",
                    "url",
                    "Give an address that starts with https:// or http://, of at most " + LONGEST_LINK
                            + " characters.");
        }
    }

    /** {@link URI} takes half of a surrogate pair for a character; it could not be stored as UTF-8. */
    private static boolean isAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean whole = UTF_8.newEncoder().canEncode(url);
            return web && whole && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static void hasBytes(long size) {
        if (size <= 0 || size > LARGEST) {
            throw new CommandRejected("file-size-not-accepted", "file", "Give a file of 1 byte to 25 MB.");
        }
    }

    private static void isAMediaType(String mediaType) {
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new CommandRejected("media-type-not-accepted", "file", "Give a media type such as application/pdf.");
        }
    }
}
