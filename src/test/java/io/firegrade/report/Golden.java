package io.firegrade.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Expected reports, as they stand in the test resources. */
final class Golden {

    private Golden() {}

    static String golden(String name) {
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no expected report " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
