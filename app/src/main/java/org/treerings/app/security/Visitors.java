package org.treerings.app.security;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Reads a visitor off what an issuer claims, in a token or at the sign-in to the pages: issuer and subject say who, the claim
 * {@code roles} has words of {@link Role}. Whose officer someone is, no issuer says: that is on record.
 */
public final class Visitors {

    public static final String ROLES = "roles";

    private final Directory directory;
    private final Officers officers;

    public Visitors(Directory directory, Officers officers) {
        this.directory = directory;
        this.officers = officers;
    }

    public Visitor of(ClaimAccessor claims) {
        Person person = new Person(
                String.valueOf(claims.getClaimAsString("iss")),
                subject(claims),
                first(claims, "name", "preferred_username"),
                first(claims, "email"));
        return Visitor.of(directory.actor(person), roles(claims), officers);
    }

    /** What someone is called, if only by the issuer. */
    public static String name(ClaimAccessor claims) {
        return Objects.requireNonNullElse(first(claims, "name", "preferred_username"), subject(claims));
    }

    /** The authorities that the claimed roles give, one each. */
    public static Collection<GrantedAuthority> authorities(ClaimAccessor claims) {
        return roles(claims).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    private static String subject(ClaimAccessor claims) {
        return requireNonNull(claims.getClaimAsString("sub"));
    }

    private static Set<Role> roles(ClaimAccessor claims) {
        List<String> words = claims.getClaimAsStringList(ROLES);
        return words == null
                ? Set.of()
                : words.stream().map(Role::claimed).flatMap(Optional::stream).collect(toUnmodifiableSet());
    }

    private static @Nullable String first(ClaimAccessor claims, String... names) {
        return Stream.of(names)
                .map(claims::getClaimAsString)
                .filter(text -> text != null && Person.canBe(text))
                .findFirst()
                .orElse(null);
    }
}
