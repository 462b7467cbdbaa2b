package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data directory: kept across starts, held by one process, and every byte accounted for. */
class DataDirectoryTest {

    @TempDir Path data;

    @Test
    void a_second_start_keeps_the_data_and_the_password() {
        String id;
        try (Medspor first = Medspor.on(data)) {
            id = body(first.api(), "LMU Nord");
        }
        try (Medspor second = Medspor.on(data)) {
            assertThat(second.api().get("/api/v1/bodies/" + id).text("name")).isEqualTo("LMU Nord");
        }
    }

    @Test
    void a_second_process_is_refused_in_one_sentence() {
        try (Medspor first = Medspor.on(data);
                ChildProcess second = ChildProcess.on(data)) {
            assertThat(second.ended()).isNotZero();
            assertThat(second.output())
                    .contains(data.toString() + " is in use by another Medspor")
                    .doesNotContain("\tat ");
            assertThat(first.api().get("/api/v1/bodies").status()).isEqualTo(200);
        }
    }

    @Test
    void one_flipped_byte_in_a_copy_is_reported_at_its_position() throws IOException {
        try (Medspor medspor = Medspor.on(data)) {
            for (String name : new String[] {"LMU Nord", "LMU Syd", "LMU Midtfor", "LMU Vest"}) {
                body(medspor.api(), name);
            }
        }
        flip(data.resolve("log.db"), "LMU Midtfor");

        try (Medspor medspor = Medspor.on(data)) {
            var verification = medspor.api().get("/api/v1/audit/verification").body();
            assertThat(verification.path("valid").asBoolean()).isFalse();
            assertThat(verification.path("firstBrokenPosition").asLong()).isEqualTo(2);
        }
    }

    private static String body(Api api, String name) {
        return api.post("/api/v1/bodies", Map.of("name", name, "tier", "LOCAL")).id();
    }

    private static void flip(Path file, String text) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = raw.lastIndexOf(text);
        assertThat(at).as("the text is stored in " + file).isPositive();
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }
}
