package org.treerings.app.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The keys that sign the embedded server's tokens: made once, kept in the data directory for its owner alone. */
public final class Keys {

    private static final int BITS = 2048;

    private Keys() {}

    public static JWKSet in(Path file) {
        try {
            if (!Files.exists(file)) {
                generate(file);
            }
            return JWKSet.load(file.toFile());
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("The token keys cannot be read or made: " + file, e);
        }
    }

    private static void generate(Path file) throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate();
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, new JWKSet(key).toString(false));
        Files.move(fresh, file);
    }
}
