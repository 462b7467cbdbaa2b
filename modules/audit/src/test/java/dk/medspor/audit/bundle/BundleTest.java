package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.audit.bundle.Bundle.Texts;
import dk.medspor.audit.bundle.BundleCheck.Finding;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BundleTest {

    private static final UUID BODY = new UUID(7, 1);
    private static final UUID INITIATIVE = new UUID(7, 2);
    private static final UUID OTHER = new UUID(7, 3);

    @TempDir Path directory;
    private Stores stores;
    private CheckpointKeys signing;
    private Bundles bundles;
    private Path zip;

    @BeforeEach
    void a_log_of_a_body_and_two_initiatives() {
        stores = EmbeddedStores.open(directory.resolve("data"), Clock.systemUTC());
        signing = new CheckpointKeys(stores.keys(), JsonMapper.shared(), Clock.systemUTC());
        bundles =
                new Bundles(
                        stores.commits(),
                        new Checkpoints(stores.commits(), signing),
                        signing,
                        TextKeys.in(stores.keys()),
                        () -> _ -> false);
        zip = directory.resolve("udtræk.zip");
        record(BODY, 0, "{\"name\":\"HMU\"}");
        record(INITIATIVE, 0, "{\"owner\":\"%s\",\"case\":\"23/1\"}".formatted(BODY));
        record(OTHER, 0, "{\"title\":\"Æ <b>\\n\\\\ %s\"}");
        record(INITIATIVE, 1, "{\"started\":true}");
        record(OTHER, 1, "{\"mergedInto\":\"%s\"}".formatted(INITIATIVE));
        record(OTHER, 2, "{}");
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_body_brings_what_began_by_naming_it() throws IOException {
        write(about(BODY), Texts.SHOWN);

        assertThat(commits()).containsExactly(0L, 1L, 3L);
    }

    @Test
    void an_initiative_brings_its_life_and_who_names_it() throws IOException {
        write(about(INITIATIVE), Texts.SHOWN);

        assertThat(commits()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void a_case_brings_what_began_under_it() throws IOException {
        write(
                new BundleScope(Optional.empty(), Optional.of("23/1"), 0, Long.MAX_VALUE),
                Texts.SHOWN);

        assertThat(commits()).containsExactly(1L, 3L);
    }

    @Test
    void a_period_brings_all_of_it() throws IOException {
        write(new BundleScope(Optional.empty(), Optional.empty(), 2, 3), Texts.SHOWN);

        assertThat(commits()).containsExactly(2L, 3L);
    }

    @Test
    void what_nobody_names_has_no_bundle() {
        assertThat(bundles.of(about(new UUID(9, 9)))).isEmpty();
    }

    @Test
    void the_same_selection_gives_the_same_bytes() throws IOException {
        assertThat(written(about(BODY))).isEqualTo(written(about(BODY)));
    }

    @Test
    void it_verifies_by_medspor_and_by_its_own_script() throws Exception {
        write(new BundleScope(Optional.empty(), Optional.empty(), 1, 4), Texts.SHOWN);

        assertThat(faults(Optional.empty())).isEmpty();
        assertThat(faults(Optional.of(signing.all().getLast().verifier()))).isEmpty();
        assertThat(script().output()).contains("ALT HOLDER: 4 led").contains("position 4");
    }

    @Test
    void a_bundle_with_gaps_verifies_as_well() throws Exception {
        write(about(INITIATIVE), Texts.WITHHELD);

        assertThat(faults(Optional.empty())).isEmpty();
        assertThat(script().output()).contains("ALT HOLDER: 4 led");
    }

    @Test
    void a_bundle_that_was_unpacked_and_packed_again_with_its_folders_verifies() throws Exception {
        write(about(BODY), Texts.SHOWN);
        Map<String, byte[]> files = files();
        try (var again = new ZipOutputStream(Files.newOutputStream(zip), UTF_8)) {
            again.putNextEntry(new ZipEntry("commits/"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                again.putNextEntry(new ZipEntry(file.getKey()));
                again.write(file.getValue());
            }
        }

        assertThat(faults(Optional.empty())).isEmpty();
    }

    @Test
    void another_key_did_not_sign_it() throws Exception {
        write(about(BODY), Texts.SHOWN);
        VerifierKey foreign = otherKey();

        assertThat(faults(Optional.of(foreign)))
                .singleElement()
                .asString()
                .contains("er ikke underskrevet med " + foreign.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chain.txt",
                "checkpoint.txt",
                "checkpoint.sig",
                "commits/3/event-0.json",
                "commits/3/envelope.txt",
                "commits/3/metadata-0.json",
                "commits/3/command.json"
            })
    void one_changed_byte_is_found_even_with_new_checksums(String file) throws Exception {
        write(about(BODY), Texts.SHOWN);
        rewrite(Map.of(file, flipped(file)));

        assertThat(faults(Optional.empty())).isNotEmpty();
        assertThat(script().exit()).isNotZero();
        assertThat(script().output()).contains("HOLDER IKKE");
    }

    @Test
    void a_readable_page_that_says_otherwise_is_found() throws Exception {
        write(about(BODY), Texts.SHOWN);
        String page = new String(files().get("readable.html"), UTF_8);
        rewrite(Map.of("readable.html", page.replace("HMU", "XMU").getBytes(UTF_8)));

        assertThat(faults(Optional.empty())).singleElement().asString().contains("readable.html");
    }

    private static BundleScope about(UUID subject) {
        return new BundleScope(Optional.of(subject), Optional.empty(), 0, Long.MAX_VALUE);
    }

    private void record(UUID stream, long sequence, String json) {
        var event =
                new CommitEvent(
                        UUID.randomUUID().toString(),
                        stream.toString(),
                        "Thing",
                        sequence,
                        "Happened",
                        "",
                        Instant.parse("2026-02-02T09:00:00.123456Z"),
                        json.getBytes(UTF_8),
                        "{\"actor\":\"a-1\"}".getBytes(UTF_8));
        stores.commits()
                .append(
                        NewCommit.of(
                                new CommitCommand("Do", "2", json.getBytes(UTF_8)),
                                List.of(event)));
    }

    private void write(BundleScope scope, Texts texts) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            bundles.of(scope).orElseThrow().write(out, texts);
        }
    }

    private byte[] written(BundleScope scope) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bundles.of(scope).orElseThrow().write(out, Texts.SHOWN);
        return out.toByteArray();
    }

    private List<Long> commits() throws IOException {
        return files().keySet().stream()
                .filter(it -> it.endsWith("/envelope.txt"))
                .map(it -> it.replaceAll("\\D", ""))
                .map(Long::valueOf)
                .sorted()
                .toList();
    }

    private List<String> faults(Optional<VerifierKey> trusted) throws IOException {
        return BundleCheck.of(zip, trusted, Locale.of("da")).stream()
                .map(Finding::fault)
                .flatMap(Optional::stream)
                .toList();
    }

    private VerifierKey otherKey() {
        try (Stores other = EmbeddedStores.open(directory.resolve("o"), Clock.systemUTC())) {
            return new CheckpointKeys(other.keys(), JsonMapper.shared(), Clock.systemUTC())
                    .all()
                    .getLast()
                    .verifier();
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile(), UTF_8)) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private byte[] flipped(String file) throws IOException {
        byte[] bytes = Objects.requireNonNull(files().get(file));
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    /** As somebody would who changes files and makes the checksums anew. */
    private void rewrite(Map<String, byte[]> changed) throws IOException {
        Map<String, byte[]> files = files();
        files.putAll(changed);
        files.remove("SHA256SUMS");
        try (OutputStream out = Files.newOutputStream(zip)) {
            SummedZip summed = new SummedZip(out, Instant.EPOCH);
            files.forEach(summed::add);
            summed.finish();
        }
    }

    private record Ran(int exit, String output) {}

    /** Runs the script with sh, sha256sum and openssl in reach, and nothing else. */
    private Ran script() throws IOException, InterruptedException {
        Path unpacked = Files.createTempDirectory(directory, "udtræk");
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path target = unpacked.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path tools = Files.createTempDirectory(directory, "tools");
        for (String tool : List.of("sha256sum", "openssl")) {
            Path wrapper = tools.resolve(tool);
            Files.writeString(
                    wrapper, "#!%s\nexec %s \"$@\"\n".formatted(found("sh"), found(tool)));
            assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        }
        List<String> shell = new ArrayList<>(List.of(found("sh").toString(), "verify.sh"));
        ProcessBuilder builder =
                new ProcessBuilder(shell).directory(unpacked.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), output);
    }

    private static Path found(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(it -> Path.of(it, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool + " is not installed"));
    }
}
