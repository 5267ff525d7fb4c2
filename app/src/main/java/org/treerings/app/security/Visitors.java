package org.treerings.app.security;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads a visitor off a token: issuer and subject say who, the claim {@code roles} has words of {@link Role}. Whose officer
 * someone is, no token says: that is on record.
 */
public final class Visitors {

    public static final String ROLES = "roles";

    private final Directory directory;
    private final Officers officers;

    public Visitors(Directory directory, Officers officers) {
        this.directory = directory;
        this.officers = officers;
    }

    public Visitor of(Jwt token) {
        String issuer = String.valueOf(token.getClaimAsString("iss"));
        Person person = new Person(
                issuer,
                requireNonNull(token.getSubject()),
                first(token, "name", "preferred_username"),
                first(token, "email"));
        return Visitor.of(directory.actor(person), roles(token), officers);
    }

    /** The authorities that a token's roles give, one each. */
    public static Collection<GrantedAuthority> authorities(Jwt token) {
        return roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    private static Set<Role> roles(Jwt token) {
        List<String> words = token.getClaimAsStringList(ROLES);
        return words == null
                ? Set.of()
                : words.stream().map(Role::claimed).flatMap(Optional::stream).collect(toUnmodifiableSet());
    }

    private static @Nullable String first(Jwt token, String... claims) {
        return Stream.of(claims)
                .map(token::getClaimAsString)
                .filter(text -> text != null && Person.canBe(text))
                .findFirst()
                .orElse(null);
    }
}
